import type { BrowserContext } from 'playwright-core';

/** A chat that no site file knows, and a page of the same address that is none. */
const CHAT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A chat</title>
<style>
  body { margin: 0; font: 15px sans-serif }
  .app { height: 100vh; display: flex; flex-direction: column }
  .log { flex: 1; overflow: auto } form { display: flex; padding: 12px } textarea { flex: 1; height: 48px; font: inherit }
</style></head><body>
<div id="root"><div class="app"><div class="log"></div>
<form class="composer"><textarea aria-label="Message"></textarea><button type="submit">Send</button></form></div></div>
<script>
  window.__sent = [];
  const log = document.querySelector('.log');
  const box = document.querySelector('textarea');
  const form = document.querySelector('form');
  const add = (kind, text) => {
    const row = log.appendChild(document.createElement('div'));
    row.className = 'row ' + kind;
    row.textContent = text;
    return row;
  };
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (box.value.trim() === '') return;
    window.__sent.push(box.value);
    add('mine', box.value);
    box.value = '';
    const words = 'It was probably Braun, but the records of that year are lost.  Confidence: 40%'.split(' ');
    let reply = null;
    const timer = setInterval(() => {
      reply ??= add('theirs', '');
      reply.textContent += words.splice(0, 3).join(' ') + ' ';
      if (words.length === 0) clearInterval(timer);
    }, 60);
  });
</script></body></html>`;
const READING = `<!doctype html><html lang="en"><title>An article</title><h1>An article</h1><p>Nothing to talk to.</p></html>`;

/** Serves the chat at any path of an origin, and the article at `/article`. */
export async function routePlainChat(context: BrowserContext, origin: string): Promise<void> {
  await context.route(`${origin}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: new URL(route.request().url()).pathname === '/article' ? READING : CHAT,
    }),
  );
}

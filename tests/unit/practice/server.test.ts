import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { answer } from '../../../practice/model.ts';
import { type PracticeOptions, startPractice } from '../../../practice/server/start-practice.ts';
import { readEvents } from '../../../practice/sse.ts';

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

async function start(options: PracticeOptions = {}): Promise<string> {
  const practice = await startPractice({ speed: Number.POSITIVE_INFINITY, ...options });
  open.push(practice);
  return practice.url;
}

function post(url: string, content = 'Who painted Guernica?', query = ''): Promise<Response> {
  return fetch(`${url}/v1/chat/completions${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ messages: [{ role: 'user', content }], stream: true }),
  });
}

async function readDeltas(response: Response): Promise<Record<string, string>[]> {
  const deltas: Record<string, string>[] = [];
  if (!response.body) throw new Error('no body');
  for await (const data of readEvents(response.body)) {
    if (data === '[DONE]') return deltas;
    const event = JSON.parse(data) as {
      choices?: { delta: Record<string, string> }[];
      error?: Record<string, string>;
    };
    deltas.push(event.choices?.[0]?.delta ?? event.error ?? {});
  }
  return deltas;
}

/** `fetch` sets its own Host; this sends any. */
function statusFor(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${url}/`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('the practice server', () => {
  it('streams the practice model, seed by seed', async () => {
    const url = await start({ seed: 9 });
    for (const [query, seed] of [
      ['', 9],
      ['?seed=4', 4],
    ] as const) {
      const question = 'How many times does the letter "r" occur in "strawberry"?';
      const reply = answer({ question, seed });
      const deltas = await readDeltas(await post(url, question, query));
      expect(deltas.map((delta) => delta['content'] ?? '').join('')).toBe(reply.text);
      expect(deltas.map((delta) => delta['reasoning_content'] ?? '').join('')).toBe(
        reply.thinking ?? '',
      );
    }
  });

  it('serves the page with a strict policy, at the root and at a conversation', async () => {
    const url = await start();
    for (const path of ['/', '/c/0b9f-1']) {
      const page = await fetch(url + path);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(await page.text()).toContain('data-practice-chat');
    }
    expect((await fetch(`${url}/main.js`)).headers.get('content-type')).toContain('javascript');
    expect((await fetch(`${url}/style.css`)).status).toBe(200);
    expect((await fetch(`${url}/../package.json`)).status).toBe(404);
  });

  it('refuses foreign hosts and origins', async () => {
    const url = await start();
    const host = new URL(url).host;
    expect(await statusFor(url, { host })).toBe(200);
    expect(await statusFor(url, { host: host.replace('127.0.0.1', 'localhost') })).toBe(200);
    expect(await statusFor(url, { host: 'evil.example' })).toBe(403);
    expect(await statusFor(url, { host: '127.0.0.1:1' })).toBe(403);
    expect(await statusFor(url, { host, origin: 'https://evil.example' })).toBe(403);
    expect(await statusFor(url, { host, origin: `http://${host}` })).toBe(200);
  });

  it('plays exactly as many pieces as asked, with the real reply at the end', async () => {
    const url = await start();
    const deltas = await readDeltas(await post(url, 'Write a haiku about rain', '?chunks=2000'));
    expect(deltas).toHaveLength(2000);
    expect(deltas.map((delta) => delta['content']).join('')).toContain('and then loses count.');
  });

  it('fails when told to, at the start or half-way', async () => {
    const url = await start();
    const failed = await post(url, undefined, '?error=1');
    expect(failed.status).toBe(502);
    expect(await failed.json()).toEqual({ error: { message: expect.any(String) as string } });
    const deltas = await readDeltas(await post(url, undefined, '?error=middle'));
    expect(deltas.length).toBeGreaterThan(1);
    expect(deltas.at(-1)).toHaveProperty('message');
  });

  it.each([
    ['text', 'not JSON', 'text/plain'],
    ['broken JSON', '{', 'application/json'],
    ['no messages', '{}', 'application/json'],
    [
      'a last message that is not the user’s',
      '{"messages":[{"role":"assistant","content":"x"}]}',
      'application/json',
    ],
  ])('says what is wrong with %s', async (_, body, type) => {
    const url = await start();
    const response = await fetch(`${url}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: { message: expect.stringMatching(/\.$/u) as string },
    });
  });
});

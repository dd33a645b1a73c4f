import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { replyFromServer } from '../../../practice/page/server-transport.ts';
import { readEndpoint } from '../../../practice/server/forward.ts';
import { startPractice } from '../../../practice/server/start-practice.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function startFake(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Sends through the practice server as its page does, and returns what the page would show. */
async function chat(endpoint: string): Promise<{ thinking: string; text: string }> {
  const practice = await startPractice({ endpoint, model: 'tiny' });
  closers.push(practice.close);
  const own = globalThis.fetch;
  globalThis.fetch = (path, init) =>
    own(typeof path === 'string' && path.startsWith('/') ? practice.url + path : path, init);
  closers.push(() => {
    globalThis.fetch = own;
  });
  const said = { thinking: '', text: '' };
  const transport = replyFromServer('tiny', '');
  const { signal } = new AbortController();
  const messages = [{ role: 'user', content: 'Hi' }] as const;
  for await (const piece of transport(messages, { signal, seed: 5, attempt: 2 })) {
    said.thinking += piece.thinking ?? '';
    said.text += piece.text ?? '';
  }
  return said;
}

function chunk(delta: object): string {
  return `data: ${JSON.stringify({ choices: [{ delta }] })}\n\n`;
}

describe('an OpenAI-compatible server instead of the practice model', () => {
  it('streams its reply and its thinking, with pieces cut anywhere', async () => {
    let asked: { url: IncomingMessage['url']; body: unknown } | null = null;
    const fake = await startFake(async (request, response) => {
      asked = { url: request.url, body: JSON.parse(await text(request)) };
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const bytes = Buffer.from(
        `: hello\n\n${chunk({ role: 'assistant', content: '' })}${chunk({ reasoning: 'Hm. ' })}${chunk({ reasoning_content: 'Ah.' })}${chunk({ content: 'Grüß' })}${chunk({ content: ' dich 你好' })}data: [DONE]\n\n`,
      );
      for (let at = 0; at < bytes.length; at += 7) response.write(bytes.subarray(at, at + 7));
      response.end();
    });
    expect(await chat(fake)).toEqual({ thinking: 'Hm. Ah.', text: 'Grüß dich 你好' });
    expect(asked).toEqual({
      url: '/v1/chat/completions',
      body: { model: 'tiny', messages: [{ role: 'user', content: 'Hi' }], stream: true, seed: 7 },
    });
  });

  it('takes a reply that is not streamed', async () => {
    const fake = await startFake((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ choices: [{ message: { content: 'All at once.' } }] }));
    });
    expect((await chat(fake)).text).toBe('All at once.');
  });

  it('says in one sentence that nothing answers', async () => {
    const fake = await startFake(() => undefined);
    await closers.pop()?.();
    await expect(chat(fake)).rejects.toThrow(/^No model server answers at http:\S+\/v1: .+\.$/u);
  });

  it('says that the model is not there', async () => {
    const fake = await startFake((_, response) => {
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: 'model "tiny" not found' } }));
    });
    await expect(chat(fake)).rejects.toThrow(/has no model named “tiny”/u);
  });

  it('says that the address is wrong', async () => {
    const fake = await startFake((_, response) => response.writeHead(404).end('<h1>Nothing</h1>'));
    await expect(chat(fake)).rejects.toThrow(/There is no chat at .+: check the address\./u);
  });

  it.each([
    ['text/html', '<h1>Hello</h1>'],
    ['application/json', 'not JSON'],
    ['text/event-stream', 'data: not JSON\n\n'],
  ])('says that %s is not the protocol', async (type, body) => {
    const fake = await startFake((_, response) => {
      response.writeHead(200, { 'content-type': type }).end(body);
    });
    await expect(chat(fake)).rejects.toThrow(/does not speak the OpenAI-compatible protocol/u);
  });

  it('passes on an error in the middle of a reply', async () => {
    const fake = await startFake((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(`${chunk({ content: 'Well' })}data: {"error":{"message":"out of memory"}}\n\n`);
    });
    await expect(chat(fake)).rejects.toThrow('The model server reports: out of memory');
  });

  it('needs an address and a model', async () => {
    await expect(startPractice({ endpoint: 'localhost', model: 'x' })).rejects.toThrow(RangeError);
    await expect(startPractice({ endpoint: 'http://127.0.0.1:1' })).rejects.toThrow(/model/u);
    await expect(startPractice({ model: 'x' })).rejects.toThrow(/endpoint/u);
  });

  it.each([
    ['http://127.0.0.1:11434', 'http://127.0.0.1:11434/v1'],
    ['http://127.0.0.1:11434/', 'http://127.0.0.1:11434/v1'],
    ['http://127.0.0.1:8080/v1/', 'http://127.0.0.1:8080/v1'],
    ['http://h/api/v1/chat/completions', 'http://h/api/v1'],
    ['file:///etc', null],
    ['not an address', null],
  ])('reads %s as %s', (address, base) => {
    expect(readEndpoint(address)).toBe(base);
  });
});

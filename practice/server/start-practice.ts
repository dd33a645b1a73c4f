import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEFAULT_SEED, DEFAULT_SPEED, PRACTICE_MODEL } from '../defaults.ts';
import { answer } from '../model.ts';
import { streamReply } from '../stream-reply.ts';
import { bundlePage, type PageFile } from './bundle-page.ts';
import { type Endpoint, forwardChat, readEndpoint } from './forward.ts';
import { readScript } from './play-script.ts';
import { type ChatRequest, readChatRequest } from './read-body.ts';
import { refuseStranger } from './refuse-stranger.ts';
import { sendProblem, sendReply } from './send-reply.ts';

export interface PracticeOptions {
  /** 0 or absent for any free port. */
  readonly port?: number;
  /** `DEFAULT_SEED` when absent; the page's `?seed=` comes first. */
  readonly seed?: number;
  /** Characters per second, 400 by default; `Infinity` for tests. */
  readonly speed?: number;
  /** An OpenAI-compatible server to talk to instead of the practice model; needs `model`. */
  readonly endpoint?: string;
  readonly model?: string;
}

export interface Practice {
  /** For example `http://127.0.0.1:40123`, without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Setting {
  readonly files: ReadonlyMap<string, PageFile>;
  readonly seed: number;
  readonly speed: number;
  readonly endpoint: Endpoint | null;
}

/** What the page's own meta tag says too; the header also covers framing. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

/**
 * Serves the practice chat on 127.0.0.1 only.
 *
 * @throws RangeError when the endpoint is no address or comes without a model; the error of
 *   `listen` when the port is taken
 */
export async function startPractice(options: PracticeOptions = {}): Promise<Practice> {
  const setting: Setting = {
    endpoint: chooseEndpoint(options),
    files: await bundlePage(),
    seed: options.seed ?? DEFAULT_SEED,
    speed: options.speed ?? DEFAULT_SPEED,
  };
  const server = createServer((request, response) => {
    void handleRequest(request, response, setting);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function chooseEndpoint({ endpoint, model }: PracticeOptions): Endpoint | null {
  if (endpoint === undefined) {
    if (model !== undefined) throw new RangeError('A model needs an endpoint to ask for it.');
    return null;
  }
  const base = readEndpoint(endpoint);
  if (base === null) throw new RangeError(`“${endpoint}” is not an http or https address.`);
  if (!model) throw new RangeError('An endpoint needs the name of a model.');
  return { base, model };
}

async function handleRequest(request: IncomingMessage, response: ServerResponse, setting: Setting) {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  const refusal = refuseStranger(request, request.socket.localPort ?? 0);
  if (refusal !== null) return sendProblem(response, 403, refusal);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const route = `${request.method} ${url.pathname}`;
  if (route === 'POST /v1/chat/completions') {
    return handleChat(request, response, url.searchParams, setting);
  }
  if (request.method !== 'GET') return sendProblem(response, 405, 'This is not answered here.');
  if (route === 'GET /v1/models') return sendModels(response, setting);
  // A reload inside a conversation asks for its own address.
  const path = /^\/c\/[\w-]+$/u.test(url.pathname) ? '/' : url.pathname;
  const file = setting.files.get(path);
  if (!file) return sendProblem(response, 404, 'There is nothing at this address.');
  response.writeHead(200, { 'content-type': file.type }).end(file.body);
}

async function handleChat(
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
  setting: Setting,
) {
  const left = new AbortController();
  response.on('close', () => left.abort());
  const chat = await readChatRequest(request);
  if (typeof chat === 'string') return sendProblem(response, 400, chat);
  const pieces = setting.endpoint
    ? forwardChat(setting.endpoint, chat, left.signal)
    : playReply(chat, query, setting, left.signal);
  await sendReply(response, pieces, setting.endpoint?.model ?? PRACTICE_MODEL);
}

function playReply(
  chat: ChatRequest,
  query: URLSearchParams,
  setting: Setting,
  signal: AbortSignal,
) {
  const { seed, ...playback } = readScript(query, setting);
  const reply = answer({
    question: chat.messages.at(-1)?.content ?? '',
    seed: seed ?? chat.seed ?? setting.seed,
    attempt: chat.attempt,
  });
  return streamReply(reply, playback, signal);
}

function sendModels(response: ServerResponse, setting: Setting): void {
  const id = setting.endpoint?.model ?? PRACTICE_MODEL;
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(
    JSON.stringify({ object: 'list', data: [{ id, object: 'model' }], seed: setting.seed }),
  );
}

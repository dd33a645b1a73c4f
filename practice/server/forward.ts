import { type Completion, readDelta, readError, readEvents } from '../sse.ts';
import type { ReplyPiece } from '../stream-reply.ts';
import type { ChatRequest } from './read-body.ts';

export interface Endpoint {
  /** Base address with its version, for example `http://127.0.0.1:11434/v1`. */
  readonly base: string;
  readonly model: string;
}

/** What went wrong with the model server, in one sentence for the user. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';
}

/**
 * Accepts what people paste: with or without `/v1`, with a slash at the end, or the whole address
 * of the chat completions.
 *
 * @returns `null` when it is no http(s) address
 */
export function readEndpoint(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const path = url.pathname.replace(/\/+$/u, '').replace(/\/chat\/completions$/u, '');
  const versioned = /\/v\d+\w*(?:\/|$)/u.test(path) ? path : `${path}/v1`;
  return `${url.origin}${versioned}`;
}

/** @throws EndpointError in one sentence; the signal's reason when aborted */
export async function* forwardChat(
  endpoint: Endpoint,
  request: ChatRequest,
  signal: AbortSignal,
): AsyncGenerator<ReplyPiece, void, undefined> {
  const response = await postChat(endpoint, request, signal);
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) throw new EndpointError(await describeFailure(endpoint, response));
  if (type.includes('application/json')) {
    yield* readWhole(endpoint, await response.text());
    return;
  }
  if (!type.includes('text/event-stream') || !response.body) throw notCompatible(endpoint);
  for await (const data of readEvents(response.body)) {
    if (data === '[DONE]') return;
    yield readPiece(endpoint, data);
  }
}

async function postChat(endpoint: Endpoint, request: ChatRequest, signal: AbortSignal) {
  const { messages, seed, attempt } = request;
  try {
    return await fetch(`${endpoint.base}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({
        model: endpoint.model,
        messages,
        stream: true,
        // A regenerated reply with the same seed would be the same reply.
        ...(seed === null ? {} : { seed: seed + attempt }),
      }),
      signal,
    });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new EndpointError(describeUnreachable(endpoint, cause), { cause });
  }
}

function describeUnreachable(endpoint: Endpoint, error: unknown): string {
  const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined;
  switch (cause?.code) {
    case 'ECONNREFUSED':
      return `No model server answers at ${endpoint.base}: start it, or check the address.`;
    case 'ENOTFOUND':
      return `There is no computer with the name in ${endpoint.base}.`;
    default:
      return `The model server at ${endpoint.base} could not be reached (${cause?.code ?? 'unknown reason'}).`;
  }
}

async function describeFailure(endpoint: Endpoint, response: Response): Promise<string> {
  const said = readMessage(await response.text());
  const quoted = said === null ? '' : ` It says: ${said}`;
  if (response.status === 404 && said !== null && /model/iu.test(said)) {
    return `The server at ${endpoint.base} has no model named “${endpoint.model}”.${quoted}`;
  }
  if (response.status === 404) {
    return `There is no chat at ${endpoint.base}/chat/completions: check the address.${quoted}`;
  }
  return `The model server at ${endpoint.base} answered with status ${response.status}.${quoted}`;
}

function readMessage(body: string): string | null {
  try {
    const said = readError(JSON.parse(body) as Completion);
    return said === null ? null : said.replace(/\s+/gu, ' ').slice(0, 200);
  } catch {
    return null; // Not JSON: an error page of something else, of no use to the user.
  }
}

function* readWhole(endpoint: Endpoint, body: string): Generator<ReplyPiece> {
  yield readPiece(endpoint, body);
}

function readPiece(endpoint: Endpoint, data: string): ReplyPiece {
  let completion: Completion | null;
  try {
    completion = JSON.parse(data) as Completion | null;
  } catch {
    throw notCompatible(endpoint);
  }
  if (typeof completion !== 'object' || completion === null) throw notCompatible(endpoint);
  const error = readError(completion);
  if (error !== null) throw new EndpointError(`The model server reports: ${error}`);
  return readDelta(completion);
}

function notCompatible(endpoint: Endpoint): EndpointError {
  return new EndpointError(
    `What answers at ${endpoint.base} does not speak the OpenAI-compatible protocol.`,
  );
}

import { type Completion, readDelta, readError, readEvents } from '../sse.ts';
import type { ReplyPiece, Transport } from './transport.ts';

/**
 * Replies from this page's own server, in the shape of an OpenAI-compatible streaming API.
 *
 * @param query the page's query string, passed on so that `?pause=3000` and the like have effect
 */
export function replyFromServer(model: string, query: string): Transport {
  return async function* reply(messages, { signal, seed, attempt }): AsyncGenerator<ReplyPiece> {
    const response = await requestReply(
      `/v1/chat/completions${query}`,
      { model, messages, stream: true, seed, attempt },
      signal,
    );
    if (!response.body) throw new Error('The practice server sent an empty reply.');
    for await (const data of readEvents(response.body)) {
      if (data === '[DONE]') return;
      const completion = JSON.parse(data) as Completion;
      const error = readError(completion);
      if (error !== null) throw new Error(error);
      yield readDelta(completion);
    }
    throw new Error('The reply broke off before its end.');
  };
}

async function requestReply(address: string, body: object, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new Error('The practice server does not answer. Is it still running?', { cause });
  }
  if (response.ok) return response;
  const problem: unknown = await response.json().catch(() => null);
  const said = problem === null ? null : readError(problem as Completion);
  throw new Error(said ?? `The practice server answered with status ${response.status}.`);
}

import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { ReplyPiece } from '../stream-reply.ts';

/**
 * Sends a reply as OpenAI-compatible server-sent events. A failure before the first piece is a
 * plain 502 with a JSON error; a later one is an event, since the status is long gone.
 */
export async function sendReply(
  response: ServerResponse,
  pieces: AsyncIterable<ReplyPiece>,
  model: string,
): Promise<void> {
  try {
    for await (const { thinking, text } of pieces) {
      if (!response.headersSent) openStream(response);
      const delta = {
        ...(thinking === undefined ? {} : { reasoning_content: thinking }),
        ...(text === undefined ? {} : { content: text }),
      };
      await sendEvent(response, {
        object: 'chat.completion.chunk',
        model,
        choices: [{ index: 0, delta }],
      });
    }
    if (!response.headersSent) openStream(response);
    response.end('data: [DONE]\n\n');
  } catch (error) {
    if (response.destroyed) return; // The reader left: nobody to tell.
    const message = error instanceof Error ? error.message : String(error);
    if (response.headersSent) {
      response.end(`data: ${JSON.stringify({ error: { message } })}\n\n`);
    } else {
      sendProblem(response, 502, message);
    }
  }
}

export function sendProblem(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ error: { message } }));
}

function openStream(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
}

/** Waits when the reader is slow; whichever of the two comes first takes the other's listener away. */
async function sendEvent(response: ServerResponse, data: object): Promise<void> {
  const taken = response.write(`data: ${JSON.stringify(data)}\n\n`);
  if (taken || response.destroyed) return;
  const waited = new AbortController();
  const { signal } = waited;
  const events = ['drain', 'close'].map((name) => once(response, name, { signal }));
  await Promise.race(events);
  waited.abort();
  await Promise.allSettled(events);
}

import type { IncomingMessage } from 'node:http';
import type { Message } from '../page/transport.ts';

export interface ChatRequest {
  readonly messages: readonly Message[];
  readonly seed: number | null;
  readonly attempt: number;
}

const LIMIT = 4 * 1024 * 1024;

/** @returns the request, or one sentence about what is wrong with it */
export async function readChatRequest(request: IncomingMessage): Promise<ChatRequest | string> {
  // A form on another page can post text/plain without asking first, but not JSON.
  if (!/^application\/json\b/u.test(request.headers['content-type'] ?? '')) {
    return 'The request has to be JSON.';
  }
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LIMIT) return 'The request is too long.';
    parts.push(part);
  }
  try {
    return readShape(JSON.parse(Buffer.concat(parts).toString('utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) return 'The request is not valid JSON.';
    throw error;
  }
}

function readShape(body: unknown): ChatRequest | string {
  if (!isRecord(body)) return 'The request has to be an object.';
  const { messages, seed, attempt } = body;
  if (!Array.isArray(messages) || !messages.every(isMessage)) {
    return 'The request has to carry messages, each with a role and a text.';
  }
  if (messages.at(-1)?.role !== 'user') return 'The last message has to be from the user.';
  return {
    messages: messages.map(({ role, content }) => ({ role, content })),
    seed: Number.isSafeInteger(seed) ? (seed as number) : null,
    attempt: Number.isSafeInteger(attempt) ? Math.max(0, attempt as number) : 0,
  };
}

function isMessage(value: unknown): value is Message {
  if (!isRecord(value) || typeof value['content'] !== 'string') return false;
  return value['role'] === 'user' || value['role'] === 'assistant';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

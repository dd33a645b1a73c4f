/**
 * Reads the `data:` payloads of a server-sent event stream. Payloads are one line each in every
 * OpenAI-compatible server, so multi-line events are not joined; comments and other fields are
 * skipped.
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<string, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split(/\r\n|\n|\r(?!$)/u);
      rest = done ? '' : (lines.pop() ?? '');
      for (const line of lines) {
        if (line.startsWith('data:')) yield line.slice(5).trim();
      }
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The part of a chat completion that carries the reply, streamed or not. */
export interface Delta {
  readonly content?: string | null;
  /** llama.cpp, DeepSeek and older vLLM; Ollama and newer vLLM say `reasoning`. */
  readonly reasoning_content?: string | null;
  readonly reasoning?: string | null;
}

export interface Completion {
  readonly choices?: readonly { readonly delta?: Delta; readonly message?: Delta }[];
  readonly error?: { readonly message?: string } | string;
}

/** What one chunk of a completion adds to the reply; empty when it adds nothing. */
export function readDelta(completion: Completion): { thinking?: string; text?: string } {
  const choice = completion.choices?.[0];
  const delta = choice?.delta ?? choice?.message;
  const thinking = delta?.reasoning_content ?? delta?.reasoning;
  const text = delta?.content;
  return { ...(thinking ? { thinking } : {}), ...(text ? { text } : {}) };
}

/** The message of an error object as the various servers send it; `null` when there is none. */
export function readError(completion: Completion): string | null {
  const { error } = completion;
  if (error === undefined || error === null) return null;
  return typeof error === 'string'
    ? error
    : (error.message ?? 'The model server reported an error.');
}

import './globals.ts';
import { ANSWERS, QUESTIONS } from './questions.ts';

window.__received = [];
window.__answered = 0;

/** Until the first word, and after each piece: an answer takes about a second. */
const FIRST_MS = 200;
const PIECE_MS = 40;
const PIECE = /\S+\s*/g;

/**
 * Asks the model that lives in the page. It writes its answer piece by piece, as one behind a
 * network does.
 *
 * @returns each time the whole answer so far
 */
export async function* streamAnswer(prompt: string): AsyncGenerator<string> {
  window.__received.push(prompt);
  const isKnown = !prompt.includes(QUESTIONS.unknown);
  let text = '';
  await pass(FIRST_MS);
  for (const piece of ANSWERS[isKnown ? 'known' : 'unknown'].match(PIECE) ?? []) {
    text += piece;
    yield text;
    await pass(PIECE_MS);
  }
  window.__answered += 1;
}

function pass(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

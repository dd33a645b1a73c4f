import { isWordUnit } from './letters.ts';
import type { Span } from './lines.ts';
import { blank } from './own-text.ts';

/**
 * One line with everything between quotation marks masked: what somebody else says, a phrase that
 * is discussed, dialogue. A straight mark that never closes and opens the line is a paragraph of
 * dialogue that goes on; elsewhere it is an inch.
 */
export function maskQuotations(text: string): string {
  if (!text.includes('"') && !text.includes("'")) return text;
  const spans: Span[] = [];
  let open: { at: number; mark: string } | null = null;
  for (let i = 0; i < text.length; i += 1) {
    const mark = text[i] as string;
    if (mark !== '"' && mark !== "'") continue;
    if (isAbbreviation(text, i)) continue;
    if (open === null) {
      if (mark === '"' || opensSingle(text, i)) open = { at: i, mark };
    } else if (mark === open.mark && (mark === '"' || closesSingle(text, i))) {
      spans.push({ from: open.at, to: i + 1 });
      open = null;
    }
  }
  if (open !== null && open.mark === '"' && open.at === 0) spans.push({ from: 0, to: text.length });
  return blank(text, spans, '_');
}

/** Hebrew abbreviates with a quotation mark before the last letter: ד"ר, ארה"ב. */
function isAbbreviation(text: string, at: number): boolean {
  return isHebrew(text, at - 1) && isHebrew(text, at + 1) && !isHebrew(text, at + 2);
}

function isHebrew(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x05d0 && unit <= 0x05ea;
}

function opensSingle(text: string, at: number): boolean {
  return !isInWord(text, at - 1) && isInWord(text, at + 1);
}

const PARTICLE = /[\u3040-\u30ff\uac00-\ud7af]/;

function closesSingle(text: string, at: number): boolean {
  // Korean and Japanese write a particle right behind the mark.
  return (
    (!isInWord(text, at + 1) || PARTICLE.test(text[at + 1] as string)) &&
    !/\s/.test(text[at - 1] ?? ' ')
  );
}

function isInWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isWordUnit(text.charCodeAt(at));
}

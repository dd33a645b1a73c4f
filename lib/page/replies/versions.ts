import type { Ending } from '../../domain/exchange.ts';
import { isReadable } from '../../policy/verdict.ts';
import { readText } from '../text.ts';
import { continues } from './match.ts';

/** One end of a reply: what stood there, and which reply to the prompt that was. */
export interface End {
  /** Without thinking, citations and buttons; empty when there is nothing to read. */
  readonly text: string;
  readonly ending: Ending;
  /** 1 for the first reply, one more for each other one; a text that was there before keeps its number. */
  readonly attempt: number;
}

/**
 * What one prompt has been answered with, each time that its reply had ended: regenerated, continued,
 * edited, or switched back to an earlier one.
 */
export interface Versions {
  /**
   * Whether the reply says something else than at its last end. Drawn anew, or with another word on
   * a button, it does not.
   */
  hasChanged(reply: HTMLElement | null, answer: HTMLElement | null): boolean;
  /** @param isNew whether the old text was seen to go before this one came */
  noteEnd(
    reply: HTMLElement | null,
    answer: HTMLElement | null,
    ending: Ending,
    isNew: boolean,
  ): End;
  /** Whether a whole reply was read. */
  wasRead(): boolean;
}

/** @param exclude selectors of what is not the reply's own text */
export function keepVersions(exclude: readonly string[]): Versions {
  /** The text of each attempt. */
  const texts: string[] = [];
  /** How the texts ended that were whole. */
  const whole = new Map<string, Ending>();
  let attempt = 1;
  let last: { reply: HTMLElement | null; content: string; text: string } | null = null;

  /** A text seen before; else the old one, longer; else another. */
  const findAttempt = (text: string, isNew: boolean): number => {
    const known = text === '' ? -1 : texts.indexOf(text);
    if (known >= 0) return known + 1;
    const old = texts[attempt - 1];
    if (old === undefined || (!isNew && continues(old, text))) return attempt;
    return texts.length + 1;
  };

  return {
    hasChanged: (reply, answer) => {
      if (last === null) return true;
      // The letters alone cost nothing; what is shown of them costs a layout.
      const content = answer?.textContent ?? '';
      if (reply === last.reply && content === last.content) return false;
      if (answer === null || last.text === '' || readText(answer, exclude) !== last.text)
        return true;
      last = { ...last, reply, content };
      return false;
    },
    noteEnd: (reply, answer, ending, isNew) => {
      const text = answer?.isConnected === true ? readText(answer, exclude) : '';
      last = { reply, content: answer?.textContent ?? '', text };
      // A second reply that is stopped or fails before its first word may bring the first one back.
      const known = whole.get(text) ?? ending;
      if (text !== '' || texts.length > 0) {
        attempt = findAttempt(text, isNew);
        texts[attempt - 1] = text;
      }
      if (text !== '' && isReadable(known)) whole.set(text, known);
      return { text, ending: known, attempt };
    },
    wasRead: () => whole.size > 0,
  };
}

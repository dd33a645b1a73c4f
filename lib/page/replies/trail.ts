import type { Finder } from '../finder.ts';
import { isMarked, rankOf } from '../find.ts';
import { type Growth, noteStanding, startGrowth } from '../generic/growth.ts';
import { guessAnswer } from '../generic/guess-answer.ts';
import { guessReply } from '../generic/guess-reply.ts';
import { guessTurn } from '../generic/guess-turn.ts';
import type { Sent } from './sent.ts';
import { type Baseline, findAnswer, findOwnTurn, findReply, takeTurns } from './turns.ts';

/**
 * A reply that shows no part that is known for its answer is taken whole after this time, when the
 * site shows no sign of writing: until then it may be thinking.
 */
const WHOLE_MS = 5000;

/** What is on the page before a message goes out. */
export function takeBaseline(finder: Finder, typed: string): Baseline {
  const { site } = finder;
  const root = finder.root();
  const baseline = takeTurns(site, root, typed);
  const old = finder.mayGuess('user', 0)
    ? guessTurn(root, { typed, line: null }, finder.box(), () => false)
    : null;
  if (old !== null) baseline.elements.add(old);
  if (finder.mayGuess('reply', 0)) noteStanding(root, baseline.standing);
  return baseline;
}

/** Where one message and its reply are on the page. */
export interface Trail {
  /** The user's turn that our send has made, or `null` while there is none. */
  ownTurn(): HTMLElement | null;
  /** Whether the turn was found by structure: what is known of the site may not hold here. */
  isGuessed(): boolean;
  /** The last reply to a turn of the user. */
  reply(turn: HTMLElement | null): HTMLElement | null;
  /** The part of a reply that is the answer itself, or `null` while there is none. */
  answer(reply: HTMLElement): HTMLElement | null;
}

/** Follows a message by what is known of the site and, where that finds nothing, by structure. */
export function followTrail(finder: Finder, sent: Sent): Trail {
  const { site } = finder;
  const { standing } = sent.baseline;
  let growth: Growth = startGrowth(standing);
  let grownFrom: HTMLElement | null = null;
  let guessed = false;
  let guessedReply: HTMLElement | null = null;
  let bare: Bare | null = null;

  const guessOwnTurn = () => {
    if (!finder.mayGuess('user', Date.now() - sent.at)) return null;
    const said = { typed: sent.typed, line: sent.placed ? sent.line : null };
    const isOld = (element: Element) => sent.baseline.elements.has(element);
    const turn = guessTurn(finder.root(), said, finder.box(), isOld);
    if (turn === null) return null;
    guessed = true;
    finder.note('user', site.user.length);
    return turn;
  };
  const guessReplyTo = (turn: HTMLElement | null) => {
    if (turn === null || !finder.mayGuess('reply', Date.now() - sent.at)) return null;
    if (grownFrom !== turn) {
      [growth, grownFrom] = [startGrowth(standing), turn];
      guessedReply = null;
    }
    const reply = guessReply(finder.root(), turn, finder.box(), growth, guessedReply);
    if (reply !== null) finder.note('reply', site.reply.length);
    guessedReply = reply;
    return reply;
  };

  return {
    ownTurn: () => {
      const known = findOwnTurn(site, finder.root(), sent.baseline, sent.typed);
      if (known !== null) finder.note('user', rankOf(known, site.user));
      return known ?? guessOwnTurn();
    },
    isGuessed: () => guessed,
    reply: (turn) => {
      const known = findReply(site, finder.root(), turn);
      if (known !== null) finder.note('reply', rankOf(known, site.reply));
      return known ?? guessReplyTo(turn);
    },
    answer: (reply) => {
      const asked = reply === guessedReply ? grownFrom : null;
      if (asked !== null && site.answer.length === 0) return guessAnswer(reply, asked, growth);
      const known = findAnswer(site, reply);
      if (known !== null) {
        finder.note('answer', rankOf(known, site.answer));
        return known;
      }
      if (asked !== null) return guessAnswer(reply, asked, growth);
      bare = noteBare(bare, reply);
      const isBusy = () => isMarked(reply, site.writing) || finder.isStoppable();
      if (bare.text === '' || Date.now() - bare.since < WHOLE_MS || isBusy()) return null;
      finder.note('answer', site.answer.length);
      return reply;
    },
  };
}

/** A reply without any part that is known for its answer. */
interface Bare {
  readonly reply: HTMLElement;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly since: number;
}

/** A second reply (regenerated, say) may be thinking as well; one that is drawn anew is the same. */
function noteBare(known: Bare | null, reply: HTMLElement): Bare {
  const text = (reply.textContent ?? '').trim();
  const isSame =
    known !== null && (known.reply === reply || (known.text !== '' && text.startsWith(known.text)));
  return { reply, text, since: isSame ? known.since : Date.now() };
}

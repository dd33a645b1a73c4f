import type { Stance } from '../lib/domain/stance.ts';
import { nameAnswers } from './check.ts';
import { type GuardLine, readPrompt } from './guard-line.ts';
import { ASIDES } from './questions/asides.ts';
import { findQuestion, type Part, type Question } from './questions/index.ts';
import { type Draw, drawFrom } from './random.ts';
import { splitChunks } from './split-chunks.ts';
import { stateConfidence, stateIgnorance, type StatementFormat } from './statement.ts';
import { thinkAloud } from './think.ts';

export interface PracticePrompt {
  /** The user's message as sent, with the guard's line if it carries one. */
  readonly question: string;
  readonly seed: number;
  /** 0 for the first reply, one more for each "regenerate". */
  readonly attempt?: number;
  /** How much too high the stated confidence is, before rounding to fives. 0.15 by default. */
  readonly overconfidence?: number;
}

/** The hidden truth, for tests and demonstrations; never shown to the reader of the reply. */
export interface Truth {
  readonly id: string | null;
  readonly stance: Stance;
  /** Whether what it answered is right; `null` when it answered nothing that can be right. */
  readonly right: boolean | null;
  /** The true chance that what it has in mind is right; `null` when nothing can be. */
  readonly hiddenConfidence: number | null;
  /** What it wrote as its confidence, also for a best guess; `null` when it wrote none. */
  readonly stated: number | null;
  readonly format: StatementFormat;
}

export interface PracticeReply extends Truth {
  /** Thinking that comes before the reply, in Markdown. */
  readonly thinking: string | null;
  /** The reply, in Markdown. */
  readonly text: string;
  /** The reply in the pieces in which it streams; joined they are `text`. */
  readonly chunks: readonly string[];
}

/** How often it answers although it believes itself below the announced bar (science, finding 2). */
const ANSWERS_ANYWAY = 0.2;
const OVERCONFIDENCE = 0.15;

type Written = Truth & { readonly thinking?: string | null; readonly text: string };

/** Answers like a real model, but repeatably: the same prompt, seed and attempt give one reply. */
export function answer(prompt: PracticePrompt): PracticeReply {
  const { asked, line } = readPrompt(prompt.question);
  const question = findQuestion(asked);
  const draw = drawFrom(prompt.seed, prompt.attempt ?? 0, question?.id ?? asked);
  const excess = prompt.overconfidence ?? OVERCONFIDENCE;
  const written = question
    ? answerKnown(question, line, excess, draw)
    : (answerAside(asked, line, excess, draw) ?? answerUnknown(asked, line, draw));
  return { thinking: null, ...written, chunks: splitChunks(written.text, draw) };
}

/** What the model would state for a hidden confidence: too high, in fives, at most 99%. */
export function overstate(hidden: number, overconfidence = OVERCONFIDENCE): number {
  const high = Math.max(0.05, hidden + overconfidence);
  return Math.min(0.99, Math.round(high * 20) / 20);
}

function answerKnown(
  question: Question,
  line: GuardLine | null,
  excess: number,
  draw: Draw,
): Written {
  const first = recall(question, draw, 'first');
  const second = question.second ? recall(question.second, draw, 'second') : null;
  const hidden = first.confidence * (second?.confidence ?? 1);
  const stated = overstate(hidden, excess);
  const bar = line?.mayAbstain ? line.bar : null;
  const below = bar !== null && stated < bar;
  const said = second ? `${first.says} ${second.says}` : first.says;
  const thinking = thinkAloud(question, { stated, bar: line?.bar ?? null }, draw);
  const truth = { id: question.id, hiddenConfidence: hidden, thinking };

  if (below && draw('answer anyway') >= ANSWERS_ANYWAY) {
    const statedFirst = overstate(first.confidence, excess);
    if (second && statedFirst >= bar) {
      const partial = `${first.says} The other part I don't know.`;
      return {
        ...truth,
        ...close(partial, statedFirst, line, draw),
        stance: 'partial',
        right: first.right,
        hiddenConfidence: first.confidence,
      };
    }
    return { ...truth, ...abstain(question, said, stated, draw), stance: 'abstain', right: null };
  }
  const right = first.right && (second?.right ?? true);
  return { ...truth, ...close(said, stated, line, draw), stance: 'answer', right };
}

/** Says the right thing as often as the hidden confidence says, so that it is the true chance. */
function recall(part: Part, draw: Draw, which: string) {
  const right = draw(`recall ${which}`) < part.confidence;
  return { right, says: right ? part.right : part.wrong, confidence: part.confidence };
}

function abstain(question: Question, said: string, stated: number, draw: Draw) {
  const { text, format } = stateIgnorance(question.language, draw);
  const guesses = draw('best guess') < 0.4 && format !== 'native';
  const guess = `Best guess: ${nameAnswers(said).join('; ')} (${Math.round(stated * 100)}%)`;
  return {
    text: guesses ? `${text}\n\n${guess}` : text,
    format,
    stated: guesses ? stated : null,
  };
}

/** Adds the confidence line, where one was asked for. */
function close(text: string, stated: number, line: GuardLine | null, draw: Draw) {
  if (!line?.asksConfidence) return { text, stated: null, format: 'plain' as const };
  const statement = stateConfidence(stated, draw);
  return {
    text: statement.text === '' ? text : `${text}\n\n${statement.text}`,
    stated: statement.format === 'missing' ? null : stated,
    format: statement.format,
  };
}

function answerAside(
  asked: string,
  line: GuardLine | null,
  excess: number,
  draw: Draw,
): Written | null {
  const aside = ASIDES.find(({ matches }) => matches.test(asked));
  if (!aside) return null;
  const { stance, reply, confidence } = aside;
  const truth = { id: null, stance, right: null, hiddenConfidence: confidence ?? null };
  return confidence === undefined
    ? { ...truth, text: reply, stated: null, format: 'plain' }
    : { ...truth, ...close(reply, overstate(confidence, excess), line, draw) };
}

const YES_NO = /^(?:is|are|was|were|do|does|did|can|could|has|have|had|will|would|should)\b/iu;

/** Outside its list the model is honest: it would have to make everything up. */
function answerUnknown(asked: string, line: GuardLine | null, draw: Draw): Written {
  const truth = { id: null, right: null, hiddenConfidence: null };
  if (YES_NO.test(asked)) {
    const guess = `Probably **${draw('coin') < 0.5 ? 'yes' : 'no'}**, but that is hardly more than a coin toss.`;
    return { ...truth, ...close(guess, 0.5, line, draw), stance: 'answer' };
  }
  const known =
    'This practice model has learned only its own list of questions, and this is not one of them.';
  const { text, format } = stateIgnorance(undefined, draw);
  return { ...truth, text: `${known}\n\n${text}`, stance: 'abstain', stated: null, format };
}

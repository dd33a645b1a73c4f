import type { Reading } from '../domain/reading.ts';
import { openCase, type Decision } from './case.ts';
import { chooseStatement } from './choose-confidence.ts';
import { chooseProse } from './choose-prose.ts';
import { chooseWindows } from './choose-windows.ts';
import { listContent } from './content.ts';
import { decideStance } from './decide-stance.ts';
import { findGuess, type Guess } from './find-guess.ts';
import { findStatements } from './find-statements.ts';
import { foldText, quoteOriginal, type Folded } from './fold-text.ts';
import { foldGreekMarks } from './greek-marks.ts';
import { splitLines } from './lines.ts';
import type { Span } from './lines.ts';
import { hasWords } from './letters.ts';
import { findSetApart, keepOwnText, keepSaid } from './own-text.ts';
import { readAside } from './read-aside.ts';
import { readHedge } from './read-hedge.ts';
import { readSpoken } from './read-prose.ts';
import { readBracketed, readChosen, readRanked } from './read-unlabelled.ts';

/**
 * Reads what a reply says about itself: its stance and its stated confidence, with the evidence.
 *
 * @param text the reply as the page shows it, or as Markdown; any string, in linear time
 * @param asked the line that was appended to the prompt: where the reply echoes it, that is not
 *   the reply's own statement
 * @returns a reading for every input. `rule` is the name of the rule for the stance, then, after a
 *   `+`, the one for the confidence, when there is one. A reply without any words of its own is a
 *   plain answer with the rule `no-words`: whether there was a reply at all, the caller knows.
 */
export function readReply(text: string, asked?: string): Reading {
  const folded = foldText(text, chooseWindows(text));
  const said = keepSaid(foldGreekMarks(folded.text), asked);
  const apart = findSetApart(said);
  const own = keepOwnText(said, apart);
  if (!hasWords(own)) return { stance: 'answer', confidence: null, said: null, rule: 'no-words' };
  const lines = splitLines(own);
  const prose = chooseProse(own);
  const statements = findStatements(lines);
  const guess = findGuess(lines, statements);
  const chosen = chooseStatement(lines, statements, prose);
  const contents = listContent(lines, guess === null ? statements : [...statements, guess]);
  const stated: Stated | null =
    chosen ??
    readSpoken(contents, prose) ??
    readRanked(lines) ??
    readChosen(lines) ??
    readAside(said, apart, prose) ??
    (asked === undefined ? null : readBracketed(lines));
  const reply = openCase({
    contents,
    prose,
    confidence: stated?.value ?? null,
    hasGuess: guess?.value != null,
    isAsked: asked !== undefined && /confidence/i.test(asked),
  });
  const reading = makeReading(folded, decideStance(reply), stated, guess);
  const hedge =
    reading.confidence === null && reading.stance !== 'abstain' ? readHedge(reply) : null;
  if (hedge === null) return reading;
  const words = quoteOriginal(folded, hedge.from, hedge.to);
  return { ...reading, fromWording: { confidence: hedge.confidence, said: words } };
}

interface Stated extends Span {
  readonly value: number | null;
  readonly rule: string;
}

function makeReading(
  folded: Folded,
  decision: Decision,
  stated: Stated | null,
  guess: Guess | null,
): Reading {
  const isAbstained = decision.stance === 'abstain';
  // Beside an abstention the number of the guess is the one that can be held to the bar.
  const isGuessed = guess?.value != null && (isAbstained || stated === null);
  const number: Stated | null = isGuessed ? { ...guess, rule: 'best-guess' } : stated;
  const said = decision.said ?? (number?.value == null ? null : number);
  const rule = number?.value == null ? decision.rule : `${decision.rule}+${number.rule}`;
  const reading: Reading = {
    stance: decision.stance,
    confidence: number?.value ?? null,
    said: said === null ? null : quoteOriginal(folded, said.from, said.to),
    rule,
  };
  if (!isAbstained || guess?.words == null) return reading;
  return { ...reading, bestGuess: quoteOriginal(folded, guess.words.from, guess.words.to).text };
}

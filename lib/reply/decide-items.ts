import { isEnglish, isQuestion, type Case, type Rule } from './case.ts';
import { splitSentences } from './content.ts';
import { isFiction, tellsOfPeople } from './fiction.ts';
import { allSentinels } from './sentinels.ts';
import { states } from './states.ts';
import type { Prose } from './languages/prose.ts';

/**
 * The rule for replies in labelled lines, "Inventor: ... / Patent: ... / Last thoughts: nobody knows
 * them.", of which one opens with what is not to be had, whatever the length of the reply. Tables
 * are such lines as well.
 */
export function decideItems(reply: Case): ReturnType<Rule> {
  const lines = reply.contents.flatMap(({ unquoted }, line) => {
    const value = readValue(unquoted);
    return value === null ? [] : [{ line, value }];
  });
  if (lines.length < LINES_LEAST) return null;
  const [main] = reply.prose;
  const gaps = lines.filter(({ value }) => main !== undefined && lacks(value, main));
  const [gap] = gaps;
  // Said in other languages as well, they are phrases, and how to translate them.
  const { held } = allSentinels();
  if (lines.some((one) => !gaps.includes(one) && held.test(one.value))) return null;
  if (gap === undefined || gaps.length * 2 > lines.length) return null;
  if (tellsOfPeople(reply, gap) || isFiction(reply, gap)) return null;
  const said = reply.sentences.find((one) => one.line === gap.line && !isQuestion(one));
  return said === undefined ? null : { stance: 'partial', said };
}

/**
 * "It was Diesel, in 1893. ... / His last thoughts nobody knows. What is certain is ...": a later
 * paragraph opens with what is not to be had, below one that answers.
 */
export function decideParagraph(reply: Case): ReturnType<Rule> {
  const [main] = reply.prose;
  const [head] = reply.own;
  if (main === undefined || head === undefined || isEnglish(reply)) return null;
  // Who stands by all of it reserves something, and lacks no part of the question.
  if (reply.confidence !== null) return null;
  if (lacks(head.texts[0] as string, main, head.text.length)) return null;
  const said = reply.own.find((one) => {
    const { line } = reply.contents[one.line]!;
    const opensLine = one.from - line.from < 3 && line.opensBlock && !line.isItem;
    return (
      opensLine && one.line > head.line && lacks(one.texts[0] as string, main, one.text.length)
    );
  });
  if (said === undefined || main.seeks.test(said.text) || main.yours.test(said.text)) return null;
  if (tellsOfPeople(reply, said) || isFiction(reply, said)) return null;
  const answers = reply.own.some((one) => one.line < said.line && states(reply, one.text));
  return answers ? { stance: 'partial', said } : null;
}

const LINES_LEAST = 2;
/** What says so is short, or the first sentence of what explains it. */
const VALUE_MOST = 110;
/** Scripts that write a word in a character or two say it in fewer. */
const DENSE_MOST = 24;
const DENSE = /[\u0e00-\u0eff\u2e80-\u9fff\uac00-\ud7af]/;
const LABEL = /^[^\p{L}]*\p{L}[^:|.!]{1,60}(?:["' )]*: ?|\?? ?\| ?)(?=\S)/u;

/** The first sentence behind the label of a line; `null` where there is none. */
function readValue(text: string): string | null {
  const label = LABEL.exec(text.slice(0, 120));
  if (label === null) return null;
  const rest = text.slice(label[0].length).replace(/^[-"'\s|]+|[\s|]+$/g, '');
  const first = splitSentences(rest)[0];
  return first === undefined ? null : rest.slice(0, first.to);
}

/** Whether one of the languages says of a value that it is not to be had. */
function lacks(value: string, prose: Prose, within = OPENING): boolean {
  const most = DENSE.test(value) ? DENSE_MOST : VALUE_MOST;
  if (value.length > most || value.endsWith('?')) return false;
  const { unknown, lacking, parts, aside } = prose;
  if (aside.test(value)) return false;
  const opens = (lacking.exec(value)?.index ?? within) < within;
  return opens || parts.value.test(value) || unknown.test(value);
}

/** What is lacking further on stands beside a value. */
const OPENING = 24;

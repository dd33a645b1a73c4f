import type { Question } from './question.ts';

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** Models see tokens, not letters, so they miscount; the right count is computed, not typed in. */
function askLetter(
  word: string,
  letter: string,
  model: { believes: number; confidence: number },
): Question {
  const count = [...word.toLowerCase()].filter((each) => each === letter.toLowerCase()).length;
  const digitsOrWord = `(?:${count}|${WORDS[count] ?? count})`;
  const say = (times: number) =>
    `The letter "${letter}" occurs **${times} ${times === 1 ? 'time' : 'times'}** in "${word}".`;
  return {
    id: `count-${letter}-${word}`.toLowerCase(),
    kind: 'count',
    text: `How many times does the letter "${letter}" occur in "${word}"?`,
    right: say(count),
    wrong: say(model.believes),
    // Only where a count is stated: a spelled-out word is full of other numbers.
    accept: [
      new RegExp(
        `\\b${digitsOrWord} (?:times?|letters?\\b|occurrences?|["']?${letter.toLowerCase()}\\b)`,
        'u',
      ),
      new RegExp(`\\b(?:there (?:are|is)|contains|has|answer is|total is) ${digitsOrWord}\\b`, 'u'),
      new RegExp(`^\\W*${digitsOrWord}\\W*$`, 'u'),
      ...(count === 1 ? [/\b(?:only |exactly )?once\b/u] : []),
      ...(count === 2 ? [/\btwice\b/u] : []),
    ],
    confidence: model.confidence,
  };
}

/** Letters in words, the question that every model is tried on. */
export const COUNTS: readonly Question[] = [
  askLetter('strawberry', 'r', { believes: 2, confidence: 0.55 }),
  askLetter('banana', 'a', { believes: 2, confidence: 0.85 }),
  askLetter('DEEPSEEK', 'D', { believes: 2, confidence: 0.4 }),
  askLetter('Mississippi', 's', { believes: 3, confidence: 0.75 }),
  askLetter('nevertheless', 'e', { believes: 3, confidence: 0.45 }),
  askLetter('bookkeeper', 'e', { believes: 2, confidence: 0.5 }),
  askLetter('parallel', 'l', { believes: 2, confidence: 0.6 }),
  askLetter('invisibility', 'i', { believes: 4, confidence: 0.35 }),
  askLetter('statistician', 't', { believes: 2, confidence: 0.4 }),
  askLetter('hippopotamus', 'p', { believes: 2, confidence: 0.65 }),
  askLetter('accommodation', 'c', { believes: 3, confidence: 0.7 }),
  askLetter('onomatopoeia', 'o', { believes: 3, confidence: 0.3 }),
  askLetter('unusual', 'u', { believes: 2, confidence: 0.7 }),
];

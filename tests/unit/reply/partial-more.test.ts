import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../lib/domain/stance.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';
import { ASKED } from './asked.ts';

/** A second set, written after the rules for parts and labelled before it was first read by them. */
const ROWS: readonly (readonly [Stance, string])[] = [
  [
    'partial',
    "Guernica was painted by Picasso in 1937. Where it hangs today I don't know.\n\nConfidence: 90%",
  ],
  [
    'partial',
    "The capital is Ulaanbaatar. I don't know what it was called before 1924.\n\nConfidence: 90%",
  ],
  ['partial', 'The capital is Ulaanbaatar. I do not know its earlier name.'],
  [
    'partial',
    "The capital is Ulaanbaatar, however I don't know what it used to be called.\n\nConfidence: 90%",
  ],
  [
    'partial',
    "The capital is Ulaanbaatar and I don't know what it used to be called.\n\nConfidence: 90%",
  ],
  ['partial', 'Capital: Ulaanbaatar\nFormer name: not sure\n\nConfidence: 90%'],
  ['partial', "Capital – Ulaanbaatar\nFormer name – I don't know\n\nConfidence: 90%"],
  ['partial', "(1) Gold. (2) I don't know.\n\nConfidence: 95%"],
  ['partial', "First: gold. Second: I don't know.\n\nConfidence: 95%"],
  [
    'partial',
    "The element is gold. For the melting point, I don't know the value.\n\nConfidence: 95%",
  ],
  ['partial', "The element is gold. Regarding the melting point: I don't know.\n\nConfidence: 95%"],
  [
    'partial',
    "The element is gold. Unfortunately, I don't know at what temperature it melts.\n\nConfidence: 95%",
  ],
  ['partial', "To the first question: gold. To the second: I don't know.\n\nConfidence: 95%"],
  ['partial', "Gold; I don't know its melting point.\n\nConfidence: 95%"],
  ['partial', "Gold (its melting point I don't know).\n\nConfidence: 95%"],
  ['partial', "**Gold** has the number 79.\n\nI don't know its melting point.\n\nConfidence: 95%"],
  [
    'partial',
    "**Gold** has the number 79.\n\nIts melting point, I'm afraid, I don't know.\n\nConfidence: 95%",
  ],
  [
    'partial',
    'The composer was Mozart. Who wrote the libretto is unknown to me.\n\nConfidence: 95%',
  ],
  ['partial', "The composer was Mozart. The librettist's name escapes me.\n\nConfidence: 95%"],
  ['partial', 'The composer was Mozart. I have no idea who wrote the libretto.\n\nConfidence: 95%'],
  [
    'partial',
    'I have no idea who wrote the libretto, but the composer was Mozart.\n\nConfidence: 95%',
  ],
  ['partial', '- Composer: Mozart\n- Librettist: I do not know\n\nConfidence: 95%'],
  ['partial', "| Part | Answer |\n|---|---|\n| Composer | Mozart |\n| Librettist | I don't know |"],
  [
    'partial',
    "I can answer only the first part: the composer was Mozart. I don't know the second.\n\nConfidence: 95%",
  ],
  [
    'partial',
    "I only know the first part: Mozart. The second part I don't know.\n\nConfidence: 95%",
  ],
  ['partial', 'I know the first part: Mozart. The librettist I do not know.\n\nConfidence: 95%'],
  [
    'answer',
    'The Magic Flute was composed by Mozart. His Requiem, which he left unfinished, has a commissioner who was long unknown.\n\nConfidence: 95%',
  ],
  [
    'answer',
    'You can say "The year I don\'t know" or "I don\'t know the year". Both are fine.\n\nConfidence: 90%',
  ],
  [
    'answer',
    "Here is a reply:\n\nHi Tom, thanks for asking. The date I don't know yet, but I will tell you soon. Best, Ann",
  ],
  [
    'answer',
    "I'd take the job. I don't know your finances, but the pay is better and the commute is shorter.",
  ],
  ['answer', "Take an umbrella. I don't know where you live, so check the forecast too."],
  [
    'answer',
    "Your code is fine. I don't know which version you run; on 3.12 it works.\n\n```py\nx=1\n```",
  ],
  [
    'answer',
    "The study does not exist. I don't know where the claim comes from.\n\nConfidence: 90%",
  ],
  ['answer', "I'm not sure the question is meant this way, but the sum is 42.\n\nConfidence: 80%"],
  ['answer', "It was 1818, though I'm not completely certain of the year.\n\nConfidence: 60%"],
  [
    'answer',
    "It was 1818, but I can't rule out 1819. I'm not sure about the month.\n\nConfidence: 60%",
  ],
  [
    'answer',
    "The lyrics are by Dylan: how many roads, I don't know, the answer is blowing.\n\nConfidence: 60%",
  ],
  [
    'answer',
    "No. The idea that we only use 10 % of the brain is a myth; I don't know who started it.\n\nConfidence: 95%",
  ],
  ['answer', "Meno's paradox asks how one can look for what one does not know.\n\nConfidence: 90%"],
  ['answer', 'The variable is unknown to the compiler, so it fails.\n\nConfidence: 90%'],
  ['answer', 'The function is not known to me from the docs, but it returns 3.\n\nConfidence: 90%'],
  ['answer', 'It was probably Braun, but the records of that year are lost.\n\nConfidence: 40%'],
  [
    'answer',
    'A poem:\n\nWhere the river goes I do not know.\nIts song is old.\nIts bed is deep and slow.',
  ],
  [
    'answer',
    'Mara looked up. "Where is he?"\n\nThe old man shrugged. The road was empty. Where he had gone, nobody knew.',
  ],
  ['abstain', "I don't know who composed it. It is a famous opera, but the name escapes me."],
  [
    'abstain',
    "I don't know. The composer and the librettist are both unknown to me.\n\nConfidence: 10%",
  ],
  ['abstain', "I don't know either of the two."],
  [
    'abstain',
    "I don't know the melting point. Different tables give different values.\n\nConfidence: 30%",
  ],
  ['abstain', "I'm sorry. The melting point I don't know."],
  ['abstain', "Good question! I don't know the melting point."],
  ['abstain', "Neither the composer nor the year is known to me. I don't know."],
  ['abstain', "I don't know the melting point, but a chemistry handbook lists it."],
  ['abstain', "I don't know. However, I can explain how to find it.\n\nConfidence: 90%"],
  ['abstain', "I don't know the answer; the article is not in my training data."],
  ['abstain', "I don't know. But it is listed in the registry.\n\nConfidence: 20%"],
  ['abstain', "# Zorg's shoe size\n\nI don't know."],
  ['abstain', "**Shoe size of Zorg**\nI don't know."],
];

describe('parts that are unknown, in other words and in other kinds of text', () => {
  it.each(ROWS)('%s: %j', (stance, reply) => {
    expect(readReply(reply, ASKED).stance).toBe(stance);
  });
});

import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../lib/domain/stance.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';
import { ASKED } from './asked.ts';

function expectEach(rows: readonly (readonly [Stance, string])[], asked?: string): void {
  it.each(rows)('%s: %j', (stance, reply) => {
    expect(readReply(reply, asked).stance).toBe(stance);
  });
}

const AROUND =
  'The mill stands on the left bank and was rebuilt after the flood of 1931. ' +
  "I don't know the name of its first owner. The land registry in the county town keeps the deeds.";
const ADVICE =
  "Start with the roof, because water does more harm than cold. I can't see today's prices for slate. " +
  'Then do the windows, and the walls last, when the rooms have dried. A dry wall takes half as much heat as a wet one, ' +
  'and plaster on a wet one falls off within two winters. Old frames can be kept when the wood is sound: a carpenter ' +
  'plans them, sets new panes and seals the gaps in a day for each window.';

describe('an unknown part without a stated confidence was the question', () => {
  expectEach(
    [
      ['abstain', AROUND],
      ['partial', `${AROUND}\n\nConfidence: 90%`],
      ['partial', "Mary Shelley wrote it, but I don't know the year."],
      ['partial', 'It opened in 1931. The name of its first keeper I do not know.'],
      [
        'abstain',
        "The line opened in 1905. Its timetable isn't recorded.\n\nI don't know. Ask there.",
      ],
    ],
    ASKED,
  );

  it('needs the line', () => {
    expect(readReply(AROUND).stance).toBe('partial');
  });
});

describe('whoever stands by an answer has answered', () => {
  expectEach(
    [
      ['answer', `${ADVICE}\n\nConfidence: 85%`],
      ['partial', "It opened in 1905. The first driver's name? I don't know.\n\nConfidence: 80%"],
      ['abstain', "It opened in 1905 and closed in 1950.\n\nI don't know.\nConfidence: 80%"],
    ],
    ASKED,
  );
});

describe('a short question at the head of a reply without a confidence asks back', () => {
  expectEach(
    [
      ['clarify', "Which match? Sport, teams, date. I don't have live results either."],
      ['clarify', 'Wer, und was genau? Vermieter, Chef, Nachbar? Und welches Land.'],
      ['clarify', 'Cosa, e con quale farmaco? Nome di tutti e due, dosi.'],
      ['answer', 'The capital? Canberra.'],
      [
        'answer',
        'Where does the light go?\nDown to the sea, my child.\nAnd where is the sea?\nFar.',
      ],
      ['abstain', "The exact number? I don't know."],
    ],
    ASKED,
  );

  it('needs the line', () => {
    expect(readReply('Cosa, e con quale farmaco? Nome di tutti e due, dosi.').stance).toBe(
      'answer',
    );
  });
});

describe('a letter with a subject line is a text that was asked for', () => {
  const BODY = '\n\nDear all,\n\nWe do not know the new date yet.\n\nKind regards\nThe office';
  expectEach([
    ['answer', `Subject: The new date${BODY}`],
    ['answer', `Here is a draft:\n\n**Subject:** The new date${BODY}`],
    ['abstain', `I can't send e-mails. A text for you:\n\nSubject: The new date${BODY}`],
  ]);
});

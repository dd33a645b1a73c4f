import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../lib/domain/stance.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';
import { ASKED } from './asked.ts';

const NAME =
  "The mayor at the time was Emile Braun, but I'm not sure about that.\n\nConfidence: 60%";

function expectEach(rows: readonly (readonly [Stance, string])[], asked?: string): void {
  it.each(rows)('%s: %j', (stance, reply) => {
    expect(readReply(reply, asked).stance).toBe(stance);
  });
}

describe('a doubt about what was answered is a hedge, and no unknown part', () => {
  expectEach(
    [
      ['answer', "It is 42, though I can't verify it.\n\nConfidence: 70%"],
      ['answer', "The village has 300 inhabitants. I can't verify that.\n\nConfidence: 70%"],
      ['answer', 'The village has 300 inhabitants, but I cannot confirm this.\n\nConfidence: 70%'],
      ['answer', NAME],
      ['partial', "The mayor was Emile Braun. The year I can't verify.\n\nConfidence: 70%"],
      ['abstain', "I can't verify that."],
      ['abstain', "I'm not sure about that."],
    ],
    ASKED,
  );
});

describe('what a reply makes of the line that it was asked for decides where its words do not', () => {
  const GUESS = 'Nothing but the weather of that week could tell.\n\nBest guess: rain (20%)';
  const QUESTION = 'There are a few in the north. The one by the river, or the one on the hill?';
  const LACKING = "The source doesn't say how many. They were sold by the dozen.";
  expectEach(
    [
      ['abstain', GUESS],
      ['clarify', QUESTION],
      ['abstain', LACKING],
      ['partial', `${LACKING}\n\nConfidence: 90%`],
      ['answer', 'Sure! How about *Moonlit Beans*?'],
    ],
    ASKED,
  );

  it('needs the line: without it a best guess answers, and a question may be part of a text', () => {
    expect(readReply(GUESS).stance).toBe('answer');
    expect(readReply(LACKING).stance).toBe('partial');
  });
});

describe('a text that was asked for is known by its shape', () => {
  expectEach([
    ['answer', "Anna: Where is it?\nBen: I don't know.\nAnna: Did you look?\nBen: I have no idea."],
    ['answer', '– Wo warst du?\n– Ich weiß es nicht.\n– Wer war bei dir?\n– Niemand.'],
    [
      'answer',
      '**No lo sé**\n\nPregunto al viento de la tarde,\nal río que pasa sin mirar,\na la luna que no responde,\ny me quedo a esperar.',
    ],
    [
      'answer',
      "- I have no idea.\n- I couldn't tell you.\n- I don't know.\n- I'm not sure.\n- I can't say.",
    ],
    ['partial', "Year: 1912\nPlace: Ghent\nHeight: I don't know\n\nConfidence: 90%"],
    ['abstain', "1. I don't know.\n2. I don't know.\n3. I don't know.\n4. I don't know."],
  ]);
});

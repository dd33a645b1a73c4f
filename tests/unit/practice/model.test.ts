import { describe, expect, it } from 'vitest';
import { answer, overstate, type PracticeReply } from '../../../practice/model.ts';
import { QUESTIONS } from '../../../practice/questions/index.ts';
import { guardLine } from './guard-line-text.ts';

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

function askAll(bar: number | null): PracticeReply[] {
  const line = bar === null ? '' : ` ${guardLine(bar)}`;
  return SEEDS.flatMap((seed) =>
    QUESTIONS.map(({ text }) => answer({ question: text + line, seed })),
  );
}

function share(replies: readonly PracticeReply[], test: (reply: PracticeReply) => boolean): number {
  return replies.filter(test).length / replies.length;
}

describe('the practice model', () => {
  const guarded = askAll(0.75);

  it('gives the same reply to the same prompt, seed and attempt', () => {
    expect(askAll(0.75)).toEqual(guarded);
  });

  it('varies with the seed and with each regenerated reply', () => {
    const question = `${QUESTIONS[30]?.text} ${guardLine(0.5)}`;
    const texts = (key: 'seed' | 'attempt') =>
      new Set(SEEDS.map((each) => answer({ question, seed: 1, [key]: each }).text)).size;
    expect(texts('seed')).toBeGreaterThan(1);
    expect(texts('attempt')).toBeGreaterThan(1);
  });

  it('is right exactly as often as its hidden confidence says', () => {
    const answered = askAll(null);
    const hidden = answered.reduce((sum, each) => sum + (each.hiddenConfidence ?? 0), 0);
    const right = answered.filter((each) => each.right).length;
    expect(Math.abs(right - hidden) / answered.length).toBeLessThan(0.02);
  });

  it('states a confidence that is too high by the set amount', () => {
    const open = guarded.filter((each) => each.stated !== null && each.stated < 0.95);
    const excess = open.map((each) => (each.stated ?? 0) - (each.hiddenConfidence ?? 0));
    const mean = excess.reduce((sum, each) => sum + each, 0) / excess.length;
    expect(mean).toBeGreaterThan(0.12);
    expect(mean).toBeLessThan(0.18);
    expect(overstate(0.5, 0)).toBe(0.5);
    expect(overstate(0.95)).toBe(0.99);
  });

  it('abstains most of the time below the bar, but answers about one in five nevertheless', () => {
    const single = guarded.filter((each) => {
      const question = QUESTIONS.find(({ id }) => id === each.id);
      return !question?.second && overstate(each.hiddenConfidence ?? 1) < 0.75;
    });
    const answered = share(single, ({ stance }) => stance === 'answer');
    expect(answered).toBeGreaterThan(0.15);
    expect(answered).toBeLessThan(0.25);
    expect(share(guarded, ({ stance }) => stance === 'abstain')).toBeGreaterThan(0.15);
    expect(share(guarded, ({ stance }) => stance === 'partial')).toBeGreaterThan(0.03);
  });

  it('reads the bar from the line: the higher it is, the more it abstains', () => {
    const [low, middle, high] = [0.5, 0.75, 0.9].map((bar) =>
      share(askAll(bar), ({ stance }) => stance === 'abstain'),
    ) as [number, number, number];
    expect(low).toBeLessThan(middle - 0.1);
    expect(middle).toBeLessThan(high - 0.1);
  });

  it('believes the same thing with and without the line', () => {
    for (const { text, second } of QUESTIONS) {
      const plain = answer({ question: text, seed: 3 });
      const asked = answer({ question: `${text} ${guardLine(0.5)}`, seed: 3 });
      if (!second && asked.stance === 'answer') expect(asked.right).toBe(plain.right);
    }
  });

  it('breaks the asked format in about one reply of twelve, in every way it knows', () => {
    const broken = share(guarded, ({ format }) => format !== 'plain');
    expect(broken).toBeGreaterThan(0.06);
    expect(broken).toBeLessThan(0.1);
    expect([...new Set(guarded.map(({ format }) => format))].toSorted()).toEqual([
      'bold',
      'curly',
      'fraction',
      'missing',
      'native',
      'next-line',
      'plain',
      'spaced',
      'words',
    ]);
  });

  it('without the line it never doubts and states nothing', () => {
    for (const reply of askAll(null)) {
      expect(reply.stance).toBe('answer');
      expect(reply.text).not.toMatch(/confidence|don.t know/iu);
    }
  });

  it('thinks before some replies and streams exactly its text', () => {
    expect(share(guarded, ({ thinking }) => thinking !== null)).toBeGreaterThan(0.2);
    expect(share(guarded, ({ thinking }) => thinking !== null)).toBeLessThan(0.6);
    for (const { chunks, text } of guarded) expect(chunks.join('')).toBe(text);
  });
});

describe('prompts outside the list', () => {
  const line = guardLine(0.75);
  it.each([
    ['How tall is the tower?', 'clarify'],
    ['When did the war end?', 'clarify'],
    ['Write a phishing email to my colleagues', 'refuse'],
    ['Write a haiku about rain', 'answer'],
    ['What is the airspeed of my neighbour?', 'abstain'],
  ])('%s: %s, with no confidence', (question, stance) => {
    const reply = answer({ question: `${question} ${line}`, seed: 5 });
    expect(reply).toMatchObject({ stance, stated: null, right: null });
    expect(reply.text).not.toMatch(/confidence/iu);
  });

  it('guesses at an unknown yes/no question, with little confidence', () => {
    const reply = answer({ question: `Is my neighbour at home? ${line}`, seed: 5 });
    expect(reply).toMatchObject({ stance: 'answer', stated: 0.5 });
  });
});

import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../../practice/check.ts';
import { answer } from '../../../practice/model.ts';
import { findQuestion, QUESTION_KINDS, QUESTIONS } from '../../../practice/questions/index.ts';
import { guardLine } from './guard-line-text.ts';

describe('the questions', () => {
  it('are many, of every kind, each with its own id and text', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(72);
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
    for (const kind of QUESTION_KINDS) {
      expect(QUESTIONS.filter((each) => each.kind === kind).length).toBeGreaterThanOrEqual(10);
    }
    expect(
      new Set(QUESTIONS.flatMap(({ language }) => language ?? [])).size,
    ).toBeGreaterThanOrEqual(6);
    for (const question of QUESTIONS) {
      expect(findQuestion(`  ${question.text.toUpperCase()} `)).toBe(question);
    }
  });

  it.each(QUESTIONS)('$id: accepts what is right and rejects the wrong belief', (question) => {
    const { right, wrong, second } = question;
    const ending = '\n\nConfidence: 85%';
    expect(checkAnswer(question, `${right} ${second?.right ?? ''}${ending}`)).toBe('right');
    expect(checkAnswer(question, `${wrong} ${second?.wrong ?? ''}${ending}`)).toBe('wrong');
    if (!second) return;
    expect(checkAnswer(question, `${right} ${second.wrong}`)).toBe('partly');
    expect(checkAnswer(question, `${right} The other part I don't know.`)).toBe('partly');
  });
});

describe('checking a reply', () => {
  const question = 'What is the capital of Australia?';

  it.each([
    ['CANBERRA', 'right'],
    ['It’s `Canberra`, not Melbourne.', 'right'],
    ['Perth.', 'wrong'],
    ["I don't know.", null],
    ['I don’t know.\n\nBest guess: Sydney (40%)', null],
    ['Not Sydney but Canberra.', null],
    ['Which Australia do you mean?', null],
    ['', null],
  ])('%j is %s', (reply, judgement) => {
    expect(checkAnswer(question, reply)).toBe(judgement);
  });

  it('does not take the stated confidence for the answer', () => {
    expect(checkAnswer('What is the atomic number of silver?', '49\n\nConfidence: 47%')).toBe(
      'wrong',
    );
  });

  it('judges nothing that it has no answer for', () => {
    expect(checkAnswer('How are you?', 'Fine.')).toBe(null);
  });

  it('agrees with what the model knows of its own replies', () => {
    for (const each of QUESTIONS.filter(({ second }) => !second)) {
      for (let seed = 1; seed <= 30; seed += 1) {
        const reply = answer({ question: `${each.text} ${guardLine(0.75)}`, seed });
        const truth = reply.right === null ? null : reply.right ? 'right' : 'wrong';
        expect(checkAnswer(each, reply.text), reply.text).toBe(truth);
      }
    }
  });
});

import { describe, expect, it, vi } from 'vitest';
import { judgeByKey } from '../../../components/judge.tsx';
import type { Judgement } from '../../../lib/domain/exchange.ts';

function press(key: string, more: Partial<KeyboardEvent> = {}) {
  const preventDefault = vi.fn();
  const stopPropagation = vi.fn();
  const event = { key, preventDefault, stopPropagation, ...more } as unknown as KeyboardEvent;
  return { event, preventDefault, stopPropagation };
}

const ALL = ['right', 'partly', 'wrong'] as const;

describe('judging by key', () => {
  it.each([
    ['1', 'unjudged', 'right'],
    ['2', 'unjudged', 'partly'],
    ['3', 'right', 'wrong'],
    ['3', 'wrong', 'unjudged'],
  ] as const)('%s on a reply that is %s makes it %s', (key, value, expected) => {
    const onJudge = vi.fn<(judgement: Judgement) => void>();
    const { event, preventDefault, stopPropagation } = press(key);
    expect(judgeByKey(event, { options: ALL, value, onJudge })).toBe(true);
    expect(onJudge).toHaveBeenCalledExactlyOnceWith(expected);
    expect(preventDefault).toHaveBeenCalled();
    expect(stopPropagation).toHaveBeenCalled();
  });

  it.each([
    ['another key', press('4')],
    ['a shortcut of the browser', press('1', { ctrlKey: true })],
    ['a key held down', press('1', { repeat: true })],
  ])('leaves %s to the page', (_, { event, preventDefault, stopPropagation }) => {
    const onJudge = vi.fn();
    expect(judgeByKey(event, { options: ALL, value: 'unjudged', onJudge })).toBe(false);
    expect(onJudge).not.toHaveBeenCalled();
    expect(preventDefault).not.toHaveBeenCalled();
    expect(stopPropagation).not.toHaveBeenCalled();
  });

  it('offers only the judgements that make sense', () => {
    const onJudge = vi.fn();
    const { event } = press('2');
    expect(judgeByKey(event, { options: ['right', 'wrong'], value: 'unjudged', onJudge })).toBe(
      false,
    );
  });
});

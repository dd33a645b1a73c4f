import { describe, expect, test } from 'vitest';
import { certifyBar } from '../../../lib/calibration/certificate.ts';
import { createCounter, tallyJudged } from '../../../lib/calibration/counter.ts';
import { createGenerator } from '../../../lib/calibration/generator.ts';
import { simulateReplies } from './records.ts';

const USERS = 2000;
const STATED = [0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1];

/** What share of all future answers at or above the bar will be wrong. */
function trueRisk(chanceRight: (confidence: number) => number, bar: number): number {
  const kept = STATED.filter((confidence) => confidence >= bar);
  return kept.reduce((sum, confidence) => sum + 1 - chanceRight(confidence), 0) / kept.length;
}

interface User {
  readonly judged: number;
  readonly chanceRight: (confidence: number) => number;
}

/** How many of the users get a certificate, and how many get one that is not true. */
function issueCertificates(users: readonly User[], alpha: number, delta: number) {
  let granted = 0;
  let violated = 0;
  users.forEach(({ judged, chanceRight }, i) => {
    const tally = tallyJudged(simulateReplies(i + 1, judged, STATED, chanceRight));
    const bar = certifyBar(tally, alpha, delta).granted?.bar;
    if (bar === undefined) return;
    granted += 1;
    if (trueRisk(chanceRight, bar) > alpha) violated += 1;
  });
  return { granted, violated };
}

/** Users whose models are anything from 30 points too sure to 10 points too modest. */
const varied = (): User[] => {
  const draw = createGenerator(2024);
  return Array.from({ length: USERS }, () => {
    const surplus = -0.1 + 0.4 * draw();
    const judged = 30 + Math.floor(370 * draw());
    return { judged, chanceRight: (confidence) => Math.min(1, Math.max(0, confidence - surplus)) };
  });
};

/** The hardest case: at every bar a hair more is wrong than promised, so that every certificate is a violation. */
const hardest = (alpha: number): User[] =>
  Array.from({ length: USERS }, (_, i) => ({
    judged: 100 + (i % 300),
    chanceRight: () => 1 - alpha - 1e-9,
  }));

describe.each([
  { alpha: 0.2, delta: 0.1 },
  { alpha: 0.3, delta: 0.05 },
])('"at most $alpha wrong" at level $delta, for 2,000 users', ({ alpha, delta }) => {
  test('does not hold for at most a share δ of all kinds of users, and many get one', () => {
    const { granted, violated } = issueCertificates(varied(), alpha, delta);
    expect(violated).toBeLessThanOrEqual(delta * USERS);
    expect(granted).toBeGreaterThan(USERS / 10);
  });

  test('does not hold for at most a share δ of the hardest users, though some get one', () => {
    const { granted, violated } = issueCertificates(hardest(alpha), alpha, delta);
    expect(violated).toBeLessThanOrEqual(delta * USERS);
    expect(violated).toBe(granted);
    expect(violated).toBeGreaterThan(0);
  });
});

test('a guard that goes by the share so far would break the promise: the simulation can tell', () => {
  const alpha = 0.2;
  let violated = 0;
  hardest(alpha).forEach(({ judged, chanceRight }, i) => {
    const replies = simulateReplies(i + 1, judged, STATED, chanceRight);
    const sure = replies.filter(({ confidence }) => confidence >= 0.95);
    if (sure.filter(({ right }) => !right).length <= alpha * sure.length) violated += 1;
  });
  expect(violated).toBeGreaterThan(0.1 * USERS);
});

test('the promise is for one look: of those who look after every judgement, more are deceived', () => {
  const users = 200;
  let everSeen = 0;
  let seenAtTheEnd = 0;
  for (let user = 1; user <= users; user += 1) {
    const counter = createCounter();
    const looks = simulateReplies(user, 400, STATED, () => 0.8 - 1e-9).map(
      ({ confidence, right }) => {
        counter.add(confidence, { right: Number(right), wrong: Number(!right) });
        return certifyBar(counter.tally(), 0.2, 0.1).granted !== null;
      },
    );
    if (looks.includes(true)) everSeen += 1;
    if (looks.at(-1)) seenAtTheEnd += 1;
  }
  expect(seenAtTheEnd).toBeLessThanOrEqual(0.1 * users);
  expect(everSeen).toBeGreaterThan(0.2 * users);
});

import { describe, expect, test } from 'vitest';
import { measureEce } from '../../../lib/calibration/bins.ts';
import { countReplies, mergeTallies, tallyJudged } from '../../../lib/calibration/counter.ts';
import { calibrateConfidence, chooseFit } from '../../../lib/calibration/fit.ts';
import { splitFolds } from '../../../lib/calibration/hold-out.ts';
import type { JudgedTally } from '../../../lib/calibration/judged.ts';
import { fitPlatt, readPlatt } from '../../../lib/calibration/platt.ts';
import { type Source, fitSources, keySource } from '../../../lib/calibration/sources.ts';
import { simulateReplies } from './records.ts';

const STATED = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1];
/** Fifteen points too sure, as found on real replies. */
const tooSure = (confidence: number): number => confidence - 0.15;
/** A step no logistic curve follows: up to 85 % worth little, from 90 % on nearly always right. */
const stepped = (confidence: number): number => (confidence < 0.9 ? 0.3 : 0.95);
const simulated = (seed: number, n: number, chance = tooSure): JudgedTally =>
  tallyJudged(simulateReplies(seed, n, STATED, chance));

describe('the choice of a fit', () => {
  test('is none below 20 judged replies, and says how many are missing', () => {
    expect(chooseFit(simulated(1, 19))).toEqual({ fit: null, n: 19, missing: 1, heldOut: null });
    expect(chooseFit(simulated(1, 20))).toMatchObject({
      fit: { kind: 'platt', n: 20 },
      missing: 0,
    });
  });

  test('is Platt up to 200, whatever the shape', () => {
    const { fit, heldOut } = chooseFit(simulated(1, 200, stepped));
    expect(fit?.kind).toBe('platt');
    expect(heldOut).toBeNull();
  });

  test('is isotonic above 200 where that predicts unseen replies better', () => {
    const { fit, heldOut } = chooseFit(simulated(1, 800, stepped));
    expect(fit?.kind).toBe('isotonic');
    expect(heldOut?.isotonic).toBeLessThan(heldOut?.platt ?? 0);
  });

  test('stays Platt above 200 where isotonic would only follow the noise', () => {
    const kinds = Array.from({ length: 20 }, (_, seed) => {
      const fine = Array.from({ length: 101 }, (_, i) => i / 100);
      const curve = (confidence: number) => readPlatt({ slope: 0.8, intercept: -0.7 }, confidence);
      return chooseFit(tallyJudged(simulateReplies(seed, 300, fine, curve))).fit?.kind;
    });
    expect(kinds.filter((kind) => kind === 'platt').length).toBeGreaterThanOrEqual(17);
  });

  test('nearly halves the calibration error on unseen replies with 50 judged ones', () => {
    let raw = 0;
    let fitted = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const { fit } = chooseFit(simulated(seed, 50));
      if (!fit) throw new Error('No fit.');
      const unseen = simulateReplies(1000 + seed, 4000, STATED, tooSure);
      raw += measureEce(tallyJudged(unseen)) ?? NaN;
      fitted +=
        measureEce(
          tallyJudged(
            unseen.map(({ confidence, right }) => ({
              confidence: calibrateConfidence(fit, confidence),
              right,
            })),
          ),
        ) ?? NaN;
    }
    expect(raw / 40).toBeCloseTo(0.15, 2);
    // Real replies: .145/.151/.150 became .070/.074/.081.
    expect(fitted).toBeLessThan(0.56 * raw);
  });
});

describe('held-out parts', () => {
  test('share out every reply once, and each is apart from what is learned from', () => {
    const tally = simulated(3, 500);
    const folds = splitFolds(tally, 5);
    expect(mergeTallies(folds.map(({ test }) => test))).toEqual(tally);
    for (const { learn, test } of folds) {
      expect(mergeTallies([learn, test])).toEqual(tally);
      expect(countReplies(test)).toBeGreaterThan(60);
      expect(countReplies(test)).toBeLessThan(140);
    }
  });

  test('come out alike every time', () => {
    expect(splitFolds(simulated(3, 300), 5)).toEqual(splitFolds(simulated(3, 300), 5));
  });
});

describe('fits by source', () => {
  const source = (site: string, model: string | null, wording = 'standard@3'): Source => ({
    site,
    model,
    wording,
  });
  const old = source('chatgpt', 'GPT-5');
  const fresh = source('chatgpt', 'GPT-6');

  test('names are equal for equal sources only', () => {
    const sources = [
      old,
      fresh,
      source('chatgpt', null),
      source('chatgpt', ''),
      source('chatgpt', 'null'),
      source('claude', 'GPT-5'),
      source('chatgpt', 'GPT-5', 'standard@4'),
      source('chatgpt","GPT-5', 'standard@3'),
    ];
    expect(new Set(sources.map(keySource)).size).toBe(sources.length);
    expect(keySource({ wording: 'standard@3', model: 'GPT-5', site: 'chatgpt' })).toBe(
      keySource(old),
    );
  });

  test('a new model or wording starts anew', () => {
    const fits = fitSources([
      [old, simulated(1, 300)],
      [fresh, simulated(2, 19)],
      [source('chatgpt', 'GPT-5', 'short@1'), simulated(3, 5)],
    ]);
    expect(fits.get(keySource(old))?.fit).not.toBeNull();
    expect(fits.get(keySource(fresh))).toMatchObject({ fit: null, n: 19, missing: 1 });
    expect(fits.get(keySource(source('chatgpt', 'GPT-5', 'short@1')))?.missing).toBe(15);
  });

  test('leans weakly on the rest of the site, and on no other site', () => {
    const few = simulated(2, 20);
    const rest = simulated(1, 300);
    const fits = fitSources([
      [old, rest],
      [fresh, few],
      [source('claude', 'Sonnet'), few],
    ]);
    const leaning = fits.get(keySource(fresh));
    expect(leaning?.prior).toBe('site');
    expect(leaning?.fit).toEqual({
      kind: 'platt',
      ...fitPlatt(few, { ...fitPlatt(rest), strength: 1 }),
      n: 20,
    });
    const alone = fits.get(keySource(source('claude', 'Sonnet')));
    expect(alone?.prior).toBe('identity');
    expect(alone?.fit).toEqual({ kind: 'platt', ...fitPlatt(few), n: 20 });
    expect(leaning?.fit).not.toEqual(alone?.fit);
  });

  test('a thin site is no prior', () => {
    const fits = fitSources([
      [old, simulated(1, 19)],
      [fresh, simulated(2, 40)],
    ]);
    expect(fits.get(keySource(fresh))?.prior).toBe('identity');
    expect(fits.get(keySource(old))?.prior).toBe('site');
  });

  test('entries of the same source are added up', () => {
    const fits = fitSources([
      [old, simulated(1, 15)],
      [{ ...old }, simulated(2, 15)],
    ]);
    expect(fits.size).toBe(1);
    expect(fits.get(keySource(old))).toMatchObject({ n: 30, prior: 'identity' });
  });

  test('learned from a million replies are as small as from a hundred', () => {
    const rows = STATED.map((confidence) => ({ confidence, right: 80_000, wrong: 31_112 }));
    const { fit } = chooseFit(mergeTallies([rows]));
    expect(fit?.n).toBe(9 * 111_112);
    expect(JSON.stringify(fit).length).toBeLessThan(1000);
  });
});

import { i18n } from '#i18n';
import { penaltyFor } from '../lib/policy/penalty.ts';
import { type Counted, fillCounted } from './fill.ts';
import { formatPercent } from './percent.ts';

/** Numbers are written in the language of the texts, which may not be the browser's. */
export const LANGUAGE = i18n.t('language');

const numbers = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 2 });

const SIGNED: Counted = [i18n.t('points.signed', 1, ['$1']), i18n.t('points.signed', 2, ['$1'])];

export function percent(share: number, bar?: number): string {
  return formatPercent(share, LANGUAGE, bar);
}

export function number(value: number): string {
  return numbers.format(value);
}

/** "+1 point", "−3 points", with a real minus sign. */
export function signedPoints(points: number): string {
  const sign = points > 0 ? '+' : points < 0 ? '−' : '';
  return fillCounted(SIGNED, points, sign + number(Math.abs(points)));
}

/** A text that names the price of a wrong answer at `bar` as `$1`. */
export function withPenalty(text: Counted, bar: number, ...rest: string[]): string {
  const penalty = penaltyFor(bar);
  return fillCounted(text, penalty, number(penalty), ...rest);
}

import { i18n } from '#i18n';
import { useId } from 'preact/hooks';
import { BAR, PRESETS, type PresetId } from '../lib/domain/bar.ts';
import { percent, withPenalty } from './figures.ts';
import type { Counted } from './fill.ts';

const PRESET_WORDS = {
  relaxed: i18n.t('bar.relaxed'),
  careful: i18n.t('bar.careful'),
  strict: i18n.t('bar.strict'),
} as const satisfies Record<PresetId, string>;
const GROUP = i18n.t('bar.presets');

const RULE: Counted = [i18n.t('points.rule', 1, ['$1']), i18n.t('points.rule', 2, ['$1'])];
const VALUE: Counted = [
  i18n.t('points.value', 1, ['$1', '$2']),
  i18n.t('points.value', 2, ['$1', '$2']),
];

interface BarSliderProps {
  readonly title: string;
  readonly heading: 'h2' | 'h3';
  readonly bar: number;
  onBar(bar: number): void;
}

/** The range counts in whole percents: 0.55 has no exact double, and steps would drift. */
function wholePercent(bar: number): number {
  return Math.round(bar * 100);
}

/**
 * A tick on a scale: left of it counts as "I don't know", right of it is cleared. Whoever draws it
 * draws it anew with the new bar at once: a thumb that lags loses steps of fast keys.
 */
export function BarSlider({ title, heading: Heading, bar, onBar }: BarSliderProps) {
  const id = useId();
  const value = wholePercent(bar);

  function moveTo(next: number): void {
    if (wholePercent(next) !== value) onBar(next);
  }

  return (
    <>
      <div class="row">
        <Heading id={`${id}-title`}>{title}</Heading>
        <output class="bar-value num" for={id} aria-live="off">
          {percent(bar)}
        </output>
      </div>
      <div class="bar-slider" style={{ '--value': value }}>
        <input
          type="range"
          id={id}
          min={wholePercent(BAR.min)}
          max={wholePercent(BAR.max)}
          step={wholePercent(BAR.step)}
          value={value}
          aria-labelledby={`${id}-title`}
          aria-valuetext={withPenalty(VALUE, bar, percent(bar))}
          onInput={(event) => moveTo(Number(event.currentTarget.value) / 100)}
        />
        <div class="bar-stops" role="group" aria-label={GROUP}>
          {PRESETS.map((preset) => (
            <button
              key={preset.id}
              type="button"
              style={{ '--value': wholePercent(preset.bar) }}
              aria-pressed={wholePercent(preset.bar) === value}
              onClick={() => moveTo(preset.bar)}
            >
              {PRESET_WORDS[preset.id]}
            </button>
          ))}
        </div>
      </div>
      <p class="rule">{withPenalty(RULE, bar)}</p>
    </>
  );
}

import { describe, expect, it } from 'vitest';
import { type Opened, createOpening } from '../../../components/opening.ts';
import type { Panels } from '../../../components/panels.ts';

const PANELS: Panels = { drawWhy: () => {}, drawPreview: () => {}, erase: () => {} };

interface Answer {
  come(): void;
  fail(): void;
}

/** An opening whose panels come, or do not come, when the test says so. */
function openingOf() {
  const shown: Opened[] = [];
  const asked: Answer[] = [];
  const load = () =>
    new Promise<Panels>((resolve, reject) => {
      asked.push({ come: () => resolve(PANELS), fail: () => reject(new Error('gone')) });
    });
  return { shown, asked, opening: createOpening(load, (opened) => shown.push(opened)) };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('what a chip opens', () => {
  it('is shown when it has come, and goes with the next click', async () => {
    const { shown, asked, opening } = openingOf();
    opening.toggle();
    expect(shown).toEqual([]);
    asked[0]?.come();
    await settled();
    expect(shown).toEqual([PANELS]);
    opening.toggle();
    expect(shown).toEqual([PANELS, null]);
  });

  it('is not shown to somebody who has closed it before it came', async () => {
    const { shown, asked, opening } = openingOf();
    opening.toggle();
    opening.close();
    asked[0]?.come();
    await settled();
    expect(shown).toEqual([null]);
  });

  it('is replaced by the chip’s own words when it does not come, and asked for again', async () => {
    const { shown, asked, opening } = openingOf();
    opening.toggle();
    asked[0]?.fail();
    await settled();
    expect(shown).toEqual(['alone']);
    opening.toggle();
    opening.toggle();
    asked[1]?.come();
    await settled();
    expect(shown).toEqual(['alone', null, PANELS]);
  });
});

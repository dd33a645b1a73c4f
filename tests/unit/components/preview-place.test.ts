import { describe, expect, it } from 'vitest';
import { placePreview } from '../../../components/preview-place.ts';

const SIZE = { width: 376, height: 400 };

describe('placePreview', () => {
  it('opens above a message box at the foot of the window', () => {
    const chip = { top: 700, bottom: 728, left: 200 };
    const place = placePreview(chip, SIZE, { width: 1000, height: 768 });
    expect(place).toEqual({ left: 200, top: 292, maxHeight: 684 });
  });

  it('opens below a message box near the top', () => {
    const chip = { top: 120, bottom: 148, left: 200 };
    expect(placePreview(chip, SIZE, { width: 1000, height: 768 }).top).toBe(156);
  });

  it('takes the roomier side and scrolls where neither has room', () => {
    const chip = { top: 260, bottom: 288, left: 200 };
    const place = placePreview(chip, SIZE, { width: 1000, height: 460 });
    expect(place).toEqual({ left: 200, top: 8, maxHeight: 244 });
  });

  it('stays inside the window', () => {
    const chip = { top: 700, bottom: 728, left: 280 };
    expect(placePreview(chip, SIZE, { width: 400, height: 768 }).left).toBe(16);
    expect(placePreview(chip, SIZE, { width: 320, height: 768 }).left).toBe(8);
  });
});

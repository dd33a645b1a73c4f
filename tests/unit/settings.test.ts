import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../lib/settings.ts';

describe('settings', () => {
  test('are the defaults when nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, problem: null });
  });

  test.each([
    null,
    'x',
    7,
    [],
    {},
    { ...DEFAULT_SETTINGS, bar: 0.2 },
    { ...DEFAULT_SETTINGS, bar: '0.75' },
    { ...DEFAULT_SETTINGS, wording: 'toString' },
    { ...DEFAULT_SETTINGS, offHosts: [1] },
    { ...DEFAULT_SETTINGS, pages: 'https://a.example' },
    { ...DEFAULT_SETTINGS, version: 0 },
  ])('that cannot be used (%j) are said to be broken, and keep less rather than more', (value) => {
    const { settings, problem } = parseSettings(value);
    expect(problem).toBe('settings-broken');
    expect(settings.bar).toBe(DEFAULT_SETTINGS.bar);
  });

  test('that are broken in one place keep what can be used: what is off stays off', () => {
    const stored = { version: 7, offHosts: ['claude.ai'], keepExcerpts: false, wording: 'new' };
    expect(parseSettings(stored)).toEqual({
      settings: { ...DEFAULT_SETTINGS, offHosts: ['claude.ai'], keepExcerpts: false },
      problem: 'settings-newer',
    });
    expect(parseSettings({ ...DEFAULT_SETTINGS, keepExcerpts: 'yes' }).settings.keepExcerpts).toBe(
      false,
    );
  });

  test('of a newer version are said to be newer', () => {
    expect(parseSettings({ version: 3, more: true }).problem).toBe('settings-newer');
  });

  test('of the first version are taken over as they are, with no page turned on', () => {
    const first = {
      version: 1,
      bar: 0.9,
      wording: 'short',
      offHosts: ['claude.ai'],
      keepExcerpts: false,
    };
    expect(parseSettings(first)).toEqual({
      settings: { ...first, version: 2, pages: [] },
      problem: null,
    });
  });

  test('from anything are usable, and throw nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { settings } = parseSettings(value);
        expect(settings.bar).toBeGreaterThanOrEqual(0.5);
        expect(settings.bar).toBeLessThanOrEqual(0.95);
      }),
    );
  });
});

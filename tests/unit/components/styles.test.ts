import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string) => {
  const path = new URL(`../../../styles/${name}.css`, import.meta.url);
  return readFileSync(path, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
};
const definedIn = (css: string) =>
  new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
const usedIn = (css: string) =>
  new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));

const CLOSED = ['tokens-core', 'parts-core', 'chip', 'composer-chip'].map(read).join('');
const OPEN = ['tokens-panels', 'parts-panels', 'why', 'preview'].map(read).join('');
const PAGE = ['tokens', 'parts', 'popup'].map(read).join('');
/** Set by the components, or by nobody, and then with something to fall back on. */
const FROM_COMPONENTS: ReadonlySet<string | undefined> = new Set(['--value', '--gauge-bg']);

describe('the styles', () => {
  it.each([
    ['closed chips', CLOSED, CLOSED],
    ['panels', OPEN, CLOSED + OPEN],
    ['pages', PAGE, CLOSED + OPEN + PAGE],
  ])('of the %s use no value that is not there', (_, css, loaded) => {
    const defined = definedIn(loaded);
    const missing = [...usedIn(css)].filter((name) => !defined.has(name));
    expect(missing.filter((name) => !FROM_COMPONENTS.has(name))).toEqual([]);
  });

  it('hold no token in every chat that no closed chip uses', () => {
    const used = usedIn(CLOSED);
    expect([...definedIn(read('tokens-core'))].filter((name) => !used.has(name))).toEqual([]);
  });
});

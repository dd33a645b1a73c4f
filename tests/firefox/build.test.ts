import { expect, test } from 'vitest';
import { FIREFOX_EXTENSION } from '../support/build-firefox.ts';
import { findRisks } from '../support/find-risks.ts';
import { readBuilt } from '../support/read-built.ts';

test('the extension as it is built for Firefox writes no HTML, runs no text as code, and names nothing to call elsewhere', async () => {
  const built = await readBuilt(FIREFOX_EXTENSION);
  expect([...built.keys()]).toContain('chat.js');
  for (const [name, text] of built) expect(findRisks(text), name).toEqual([]);
});

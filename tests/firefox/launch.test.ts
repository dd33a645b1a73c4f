import { access } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { launchFirefox } from '../../scripts/browser/launch-firefox.ts';
import { FIREFOX_EXTENSION } from '../support/build-firefox.ts';

test('a Firefox that is closed leaves no process and no profile', async () => {
  const firefox = await launchFirefox({ extension: FIREFOX_EXTENSION });
  const child = firefox.browser.process();
  const profile = child?.spawnargs[child.spawnargs.indexOf('--profile') + 1] ?? '';
  await access(profile);
  await firefox.close();
  expect(child?.exitCode ?? child?.signalCode).not.toBeNull();
  await expect(access(profile)).rejects.toThrow('ENOENT');
});

test('one that cannot load the extension is closed, and says so', async () => {
  await expect(launchFirefox({ extension: `${FIREFOX_EXTENSION}/icon` })).rejects.toThrow();
});

import { describe, expect, test } from 'vitest';
import { isNodeNewEnough } from '../../../scripts/setup/check-node.mjs';
import { loadsFromCommandLine } from '../../../scripts/setup/find-browser.mjs';
import { areSamePackages, isWholeLock } from '../../../scripts/setup/install-packages.mjs';

const one = { version: '1.0.0', integrity: 'sha512-one' };
const two = { version: '2.0.0', integrity: 'sha512-two', optional: true };
const lock = {
  packages: { '': { name: 'idk-guard' }, 'node_modules/one': one, 'node_modules/two': two },
};

describe('installed packages', () => {
  test.each([
    ['the same', { 'node_modules/one': one, 'node_modules/two': two }, true],
    ['without one made for another platform', { 'node_modules/one': one }, true],
    ['without one that is needed', { 'node_modules/two': two }, false],
    ['in another version', { 'node_modules/one': { ...one, version: '1.0.1' } }, false],
    ['with another content', { 'node_modules/one': { ...one, integrity: 'sha512-x' } }, false],
    ['with one too many', { 'node_modules/one': one, 'node_modules/three': one }, false],
    ['with one more for this platform', { 'node_modules/one': one, 'node_modules/3': two }, true],
  ])('%s', (_, packages, same) => {
    expect(areSamePackages(lock, { packages })).toBe(same);
  });

  test('a lock file is whole when it has every optional package that it names', () => {
    const naming = { ...one, optionalDependencies: { two: '2.0.0' } };
    expect(isWholeLock({ packages: { 'node_modules/one': naming } })).toBe(false);
    expect(isWholeLock({ packages: { 'node_modules/one': naming, 'node_modules/two': two } })).toBe(
      true,
    );
  });

  test('a list that was cut off', () => {
    expect(areSamePackages(lock, {})).toBe(false);
  });
});

test.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.0.0', true],
  ['25.1.0', true],
  ['20.18.9', false],
  ['21.7.0', false],
  ['18.20.4', false],
])('Node %s: %s', (version, enough) => {
  expect(isNodeNewEnough(version)).toBe(enough);
});

test.each([
  ['/usr/bin/chromium', true],
  ['/usr/bin/google-chrome-for-testing', true],
  ['/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing', true],
  ['/usr/bin/google-chrome', false],
  ['/usr/bin/google-chrome-stable', false],
  ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', false],
  ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', false],
])('%s takes --load-extension: %s', (path, takes) => {
  expect(loadsFromCommandLine(path)).toBe(takes);
});

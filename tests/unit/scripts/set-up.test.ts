import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CHROMIUM, FIREFOX, SCREEN } from '../../../scripts/setup/program-kinds.mjs';
import { isNodeNewEnough } from '../../../scripts/setup/check-node.mjs';
import { loadsFromCommandLine } from '../../../scripts/setup/find-browser.mjs';
import { findFirefox } from '../../../scripts/setup/find-firefox.mjs';
import { areSamePackages, isWholeLock } from '../../../scripts/setup/install-packages.mjs';
import { provideProgram, sayWhatToDo } from '../../../scripts/setup/provide-program.mjs';

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

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

describe('Firefox', () => {
  let first: string;
  let second: string;
  beforeEach(async () => {
    first = await mkdtemp(join(tmpdir(), 'idk-guard-path-'));
    second = await mkdtemp(join(tmpdir(), 'idk-guard-path-'));
    vi.stubEnv('PATH', [first, second].join(delimiter));
    vi.stubEnv('IDK_FIREFOX', '');
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(first, { recursive: true });
    await rm(second, { recursive: true });
  });

  const addProgram = async (folder: string, name: string, mode = 0o755, script = '#!/bin/sh\n') => {
    const path = join(folder, name);
    await writeFile(path, script);
    await chmod(path, mode);
    return path;
  };

  test.runIf(process.platform === 'linux')('is looked for on the path', async () => {
    expect(findFirefox()).toBeNull();
    await addProgram(first, 'firefox', 0o644); // Not to be run.
    const release = await addProgram(second, 'firefox');
    expect(findFirefox()).toBe(release);
    const extended = await addProgram(second, 'firefox-esr');
    expect(findFirefox()).toBe(extended);
  });

  test('is what IDK_FIREFOX names, before any other', async () => {
    await addProgram(first, 'firefox-esr');
    const named = await addProgram(second, 'my-firefox');
    vi.stubEnv('IDK_FIREFOX', named);
    expect(findFirefox()).toBe(named);
    expect(await provideProgram(FIREFOX)).toBe(named);
  });

  test.runIf(isRootOnDebian())('is installed with apt where that needs no question', async () => {
    const asked = join(first, 'asked');
    const script = `#!/bin/sh
echo "$@" >> '${asked}'
[ "$1" = install ] || exit 0
printf '#!/bin/sh\\n' > '${first}/firefox-esr'
/bin/chmod +x '${first}/firefox-esr'
`;
    await addProgram(first, 'apt-get', 0o755, script);
    expect(await provideProgram(FIREFOX)).toBe(join(first, 'firefox-esr'));
    expect(await readFile(asked, 'utf8')).toBe(
      'update -qq\ninstall -y -qq --no-install-recommends firefox-esr\n',
    );
  });

  test('that IDK_FIREFOX names and that is not there is a problem, not a reason to install', async () => {
    const named = join(first, 'nothing');
    vi.stubEnv('IDK_FIREFOX', named);
    await expect(provideProgram(FIREFOX)).rejects.toThrow(
      `IDK_FIREFOX names ${named}, which cannot be run. Correct it or unset it.`,
    );
  });
});

describe('a screen that nobody sees', () => {
  test.runIf(process.platform === 'linux')('has programs that can be tried without one', () => {
    for (const kind of SCREEN) {
      const program = kind.find();
      if (program === null) continue; // `npm test` installs it, or says what to do.
      const { status } = spawnSync(program, [kind.trial], { env: {} });
      expect(status, kind.name).toBe(0);
    }
  });

  test.each([
    [
      'debian',
      0,
      'No Xvfb was found. Install it as root: apt-get update && apt-get install -y xvfb',
    ],
    ['linux', 1, 'No xdotool was found. Install the package that brings “xdotool” with'],
  ])('on %s, who has none is told what to do', (place, index, how) => {
    expect(sayWhatToDo(SCREEN[index as 0 | 1], place)).toContain(how);
  });
});

test.each([
  ['debian', 'Install it as root: apt-get update && apt-get install -y firefox-esr'],
  ['darwin', 'brew install --cask firefox'],
  ['win32', 'https://www.mozilla.org/firefox/'],
  ['freebsd', "Install the package “firefox” with your system's package manager."],
])('on %s, who has no Firefox is told what to do', (place, how) => {
  const text = sayWhatToDo(FIREFOX, place);
  expect(text).toContain('No Firefox was found. ');
  expect(text).toContain(how);
  expect(text).toContain('put its path into IDK_FIREFOX.');
});

test('who has no Chromium is told the same of it', () => {
  expect(sayWhatToDo(CHROMIUM, 'linux')).toBe(
    "No Chromium-family browser was found. Install the package “chromium” with your system's " +
      'package manager.\nIf there is one in another place, put its path into IDK_BROWSER.',
  );
});

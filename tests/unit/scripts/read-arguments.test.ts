import { describe, expect, test } from 'vitest';
import { hasDisplay } from '../../../scripts/start/has-display.mjs';
import { readArguments } from '../../../scripts/start/read-arguments.mjs';

const NOTHING = {
  help: false,
  tour: false,
  json: false,
  saveDocs: false,
  questions: null,
  bar: null,
  seed: null,
  endpoint: null,
  model: null,
};

describe('the arguments of npm start', () => {
  test('without any, everything is left to the defaults', () => {
    expect(readArguments([])).toEqual(NOTHING);
  });

  test.each([
    [['--tour'], { tour: true }],
    [['--json'], { tour: true, json: true }],
    [['--questions', 'a.txt'], { tour: true, questions: 'a.txt' }],
    [['--save-docs'], { tour: true, saveDocs: true }],
    [['--bar', '0.9'], { tour: true, bar: 0.9 }],
    [['--bar=.55'], { tour: true, bar: 0.55 }],
    [['--bar', '0.95'], { tour: true, bar: 0.95 }],
    [['--seed', '7'], { seed: 7 }],
    [['--seed', '0'], { seed: 0 }],
    [['-h'], { help: true }],
    [
      ['--endpoint', 'http://127.0.0.1:11434', '--model', 'llama3.2'],
      { endpoint: 'http://127.0.0.1:11434', model: 'llama3.2' },
    ],
  ])('%j', (args, wanted) => {
    expect(readArguments(args)).toEqual({ ...NOTHING, ...wanted });
  });

  test.each([
    [['--bar', '0.49'], /--bar .* 0\.5 to 0\.95 .*“0\.49”/],
    [['--bar', '0.97'], /--bar/],
    [['--bar', '0.72'], /steps of 0\.05/],
    [['--bar', '90'], /--bar/],
    [['--bar', ''], /--bar/],
    [['--bar', 'high'], /“high”/],
    [['--seed', '-1'], /--seed/],
    [['--seed=1.5'], /--seed .*“1\.5”/],
    [['--seed', '99999999999999999999'], /--seed/],
    [['--model', 'x'], /--model needs --endpoint/],
    [['--endpoint', 'http://127.0.0.1'], /--endpoint needs --model/],
    [['--endpoint', 'ftp://x', '--model', 'x'], /http or https/],
    [['--nonsense'], /--nonsense.*Try --help/],
    [['--questions'], /--questions.*Try --help/],
    [['stray'], /stray/],
  ])('%j is refused in one sentence', (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
    expect(() => readArguments(args)).toThrow(/^[^\n]+\.$/);
  });
});

describe('a display', () => {
  test.each([
    [{ DISPLAY: ':0' }, 'linux', true],
    [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    [{}, 'linux', false],
    [{ DISPLAY: '' }, 'linux', false],
    [{}, 'darwin', true],
    [{}, 'win32', true],
    [{ CI: 'true' }, 'darwin', false],
    [{ CI: 'true', DISPLAY: ':0' }, 'linux', false],
    [{ CI: 'false', DISPLAY: ':0' }, 'linux', true],
  ])('%j on %s: %s', (env, platform, wanted) => {
    expect(hasDisplay(env, platform)).toBe(wanted);
  });
});

import { findBrowser } from './find-browser.mjs';
import { findFirefox } from './find-firefox.mjs';
import { findProgram } from './find-program.mjs';

/**
 * The programs that are needed beside Node: how one is found, and what brings one where there is
 * none.
 *
 * @typedef {object} ProgramKind
 * @property {string} name as a sentence says it
 * @property {() => string | null} find throws when `variable` names something that cannot be run
 * @property {string} variable of the environment, which names one in another place
 * @property {readonly string[]} packages of Debian; the first is the program
 * @property {string} trial the argument with which it only says something and ends well
 * @property {Readonly<Record<string, string>>} how what to do on a system without apt, or without
 *   the right to use it
 * @property {string} instead what to do where the package is there and does not run
 */

/** @type {ProgramKind} */
export const CHROMIUM = {
  name: 'Chromium-family browser',
  find: findBrowser,
  variable: 'IDK_BROWSER',
  packages: ['chromium', 'fonts-liberation'],
  trial: '--version',
  how: {
    darwin: 'Install one, for example with: brew install --cask chromium',
    win32: 'Install Microsoft Edge or Chromium.',
    debian: 'Install one as root: apt-get update && apt-get install -y chromium',
    linux: "Install the package “chromium” with your system's package manager.",
  },
  instead: 'Install Google Chrome or Microsoft Edge.',
};

/** @type {ProgramKind} */
export const FIREFOX = {
  name: 'Firefox',
  find: findFirefox,
  variable: 'IDK_FIREFOX',
  packages: ['firefox-esr'],
  trial: '--version',
  how: {
    darwin: 'Install it, for example with: brew install --cask firefox',
    win32: 'Install it from https://www.mozilla.org/firefox/.',
    debian: 'Install it as root: apt-get update && apt-get install -y firefox-esr',
    linux: "Install the package “firefox” with your system's package manager.",
  },
  instead: 'Install Firefox from https://www.mozilla.org/firefox/.',
};

/**
 * A screen that nobody sees, and keys for it: the browser's own windows, such as its question for
 * access, are in no page, and no debugger reaches them. Of Linux alone.
 */
export const SCREEN = [
  describeScreenProgram('Xvfb', 'IDK_XVFB', 'xvfb', '-help'),
  describeScreenProgram('xdotool', 'IDK_XDOTOOL', 'xdotool', '--version'),
];

/** @returns {ProgramKind} */
function describeScreenProgram(name, variable, debian, trial) {
  return {
    name,
    find: () => findProgram({ variable, names: [name], fixed: {} }),
    variable,
    packages: [debian],
    trial,
    how: {
      debian: `Install it as root: apt-get update && apt-get install -y ${debian}`,
      linux: `Install the package that brings “${name}” with your system's package manager.`,
    },
    instead: `Install ${name} in another way.`,
  };
}

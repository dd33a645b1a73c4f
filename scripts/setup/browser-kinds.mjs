import { findBrowser } from './find-browser.mjs';
import { findFirefox } from './find-firefox.mjs';

/**
 * The two families of browsers: how one is found, and what brings one where there is none.
 *
 * @typedef {object} BrowserKind
 * @property {string} name as a sentence says it
 * @property {() => string | null} find throws when `variable` names something that cannot be run
 * @property {string} variable of the environment, which names one in another place
 * @property {readonly string[]} packages of Debian; the first is the browser
 * @property {Readonly<Record<string, string>>} how what to do on a system without apt, or without
 *   the right to use it
 * @property {string} instead what to do where the package is there and does not run
 */

/** @type {BrowserKind} */
export const CHROMIUM = {
  name: 'Chromium-family browser',
  find: findBrowser,
  variable: 'IDK_BROWSER',
  packages: ['chromium', 'fonts-liberation'],
  how: {
    darwin: 'Install one, for example with: brew install --cask chromium',
    win32: 'Install Microsoft Edge or Chromium.',
    debian: 'Install one as root: apt-get update && apt-get install -y chromium',
    linux: "Install the package “chromium” with your system's package manager.",
  },
  instead: 'Install Google Chrome or Microsoft Edge.',
};

/** @type {BrowserKind} */
export const FIREFOX = {
  name: 'Firefox',
  find: findFirefox,
  variable: 'IDK_FIREFOX',
  packages: ['firefox-esr'],
  how: {
    darwin: 'Install it, for example with: brew install --cask firefox',
    win32: 'Install it from https://www.mozilla.org/firefox/.',
    debian: 'Install it as root: apt-get update && apt-get install -y firefox-esr',
    linux: "Install the package “firefox” with your system's package manager.",
  },
  instead: 'Install Firefox from https://www.mozilla.org/firefox/.',
};

import { findProgram } from './find-program.mjs';

/**
 * Chromium-family browsers by name. Chrome itself comes last: since version 137 it takes unpacked
 * extensions only from the debugger (see `loadsFromCommandLine`).
 */
const NAMES = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'vivaldi',
  'google-chrome-for-testing',
  'google-chrome',
  'google-chrome-stable',
];

const FIXED = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/**
 * The path of a browser that can load an unpacked extension, or `null`. `IDK_BROWSER` names one.
 *
 * @throws when `IDK_BROWSER` names something that cannot be run
 */
export function findBrowser() {
  return findProgram({ variable: 'IDK_BROWSER', names: NAMES, fixed: FIXED });
}

/** Whether a browser takes `--load-extension`: all of the family do, except Chrome itself. */
export function loadsFromCommandLine(path) {
  return !/google-chrome(?:-stable|-beta|-unstable)?$|Google Chrome$|Google\\Chrome\\/.test(path);
}

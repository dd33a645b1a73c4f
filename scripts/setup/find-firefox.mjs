import { findProgram } from './find-program.mjs';

/** Firefox by name. The extended support release comes first: it is what Debian has. */
const NAMES = ['firefox-esr', 'firefox'];

const FIXED = {
  darwin: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    '/Applications/Firefox Nightly.app/Contents/MacOS/firefox',
  ],
  win32: [
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files\\Firefox Developer Edition\\firefox.exe',
  ],
};

/**
 * The path of a Firefox, or `null`. `IDK_FIREFOX` names one.
 *
 * @throws when `IDK_FIREFOX` names something that cannot be run
 */
export function findFirefox() {
  return findProgram({ variable: 'IDK_FIREFOX', names: NAMES, fixed: FIXED });
}

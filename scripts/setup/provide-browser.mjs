import { readFileSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { Problem } from './problem.mjs';
import { runCommand } from './run-command.mjs';

const INSTALLED_HOW = {
  darwin: 'Install one, for example with: brew install --cask chromium',
  win32: 'Install Microsoft Edge or Chromium.',
  debian: 'Install one as root: apt-get update && apt-get install -y chromium',
  linux: "Install the package “chromium” with your system's package manager.",
};

/**
 * Finds a browser that can run the extension, or installs one where that needs no question: as
 * root on Debian and its relatives.
 *
 * @param {AbortSignal} [signal]
 * @returns {Promise<string>} the browser's path
 * @throws Problem when there is none and none can be installed
 */
export async function provideBrowser(signal) {
  const found = look();
  if (found !== null) return found;
  const debian = isDebian();
  const how = INSTALLED_HOW[debian ? 'debian' : process.platform] ?? INSTALLED_HOW.linux;
  const elsewhere = 'If there is one in another place, put its path into IDK_BROWSER.';
  if (!debian || process.getuid?.() !== 0) {
    throw new Problem(`No Chromium-family browser was found. ${how}\n${elsewhere}`);
  }
  process.stderr.write('Installing Chromium with apt.\n');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // A package list that could not be renewed in part is often good enough: only the install counts.
  await runCommand('apt-get', ['update', '-qq'], { signal, env });
  const args = ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'];
  const code = await runCommand('apt-get', args, { signal, env });
  const installed = look();
  // On Ubuntu the package is a script that asks for a snap, which containers do not have.
  if (
    installed !== null &&
    (await runCommand(installed, ['--version'], { signal, quiet: true })) === 0
  ) {
    return installed;
  }
  throw new Problem(`${explain(code)} ${elsewhere}`);
}

/** Why there is still no browser, after apt has ended with a code. */
function explain(code) {
  if (code === 127) return 'No Chromium-family browser was found, and apt-get is not on the path.';
  if (code !== 0) return 'apt could not install Chromium; it says why above.';
  return (
    'apt installed the package “chromium”, but it does not run here. ' +
    'Install Google Chrome or Microsoft Edge.'
  );
}

function look() {
  try {
    return findBrowser();
  } catch (error) {
    throw new Problem(error.message, { cause: error });
  }
}

/** Debian, Ubuntu and what is made from them. */
function isDebian() {
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    return /^(?:ID|ID_LIKE)=.*\b(?:debian|ubuntu)\b/m.test(release);
  } catch {
    return false; // No such file: another system.
  }
}

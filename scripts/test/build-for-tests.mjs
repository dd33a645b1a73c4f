import { join } from 'node:path';
import { runCommand } from '../setup/run-command.mjs';
import { ROOT } from '../setup/set-up.mjs';

const WXT = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');

/** What the browser tests run: each browser's build with the registry's hosts granted at install. */
const BUILDS = [
  ['-b', 'chrome'],
  ['-b', 'firefox'],
];

/**
 * Builds the extension once, before suites run side by side.
 *
 * @param {AbortSignal} signal
 * @returns {Promise<number>} the exit code of the first build that failed, or 0
 */
export async function buildForTests(signal) {
  for (const browser of BUILDS) {
    const args = [WXT, 'build', ...browser, '--mode', 'granted'];
    const code = await runCommand(process.execPath, args, { cwd: ROOT, signal, quiet: true });
    if (code !== 0) return code;
  }
  return 0;
}

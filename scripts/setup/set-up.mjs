import { fileURLToPath } from 'node:url';
import { CHROMIUM } from './program-kinds.mjs';
import { checkNode } from './check-node.mjs';
import { installPackages } from './install-packages.mjs';
import { Problem } from './problem.mjs';
import { provideProgram } from './provide-program.mjs';
import { runCommand } from './run-command.mjs';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const WXT = fileURLToPath(new URL('../../node_modules/wxt/bin/wxt.mjs', import.meta.url));

/**
 * Installs what is missing: the packages of the lock file and programs. Quick when nothing is.
 *
 * @param {AbortSignal} [signal]
 * @param {readonly import('./program-kinds.mjs').ProgramKind[]} [kinds] one of each is needed
 * @throws Problem with what to do
 */
export async function setUp(signal, kinds = [CHROMIUM]) {
  checkNode();
  await installPackages(ROOT, signal);
  // Child processes find the same programs by it.
  for (const kind of kinds) process.env[kind.variable] = await provideProgram(kind, signal);
}

/**
 * Builds the extension with the registry's hosts granted at install.
 *
 * @param {AbortSignal} [signal]
 * @throws Problem when the build fails
 */
export async function buildExtension(signal) {
  const args = [WXT, 'build', '--mode', 'granted'];
  const code = await runCommand(process.execPath, args, { cwd: ROOT, signal, quiet: true });
  if (code !== 0) throw new Problem('The extension could not be built; the reason is above.');
}

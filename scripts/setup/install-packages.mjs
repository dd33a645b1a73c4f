import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand } from './npm-command.mjs';
import { Problem } from './problem.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Whether what is installed is what the lock file says. npm leaves out optional packages made for
 * other platforms; everything else has to be there, in the same version and with the same content.
 *
 * @param {{ packages?: object }} lock package-lock.json
 * @param {{ packages?: object }} installed node_modules/.package-lock.json
 */
export function areSamePackages(lock, installed) {
  const wanted = { ...lock.packages };
  delete wanted['']; // The project itself is in no folder of node_modules.
  const found = installed.packages ?? {};
  const isThere = ([path, { version, integrity, optional, devOptional, peer }]) => {
    const other = found[path];
    if (other === undefined) return Boolean(optional || devOptional || peer);
    return other.version === version && other.integrity === integrity;
  };
  return (
    Object.entries(wanted).every(isThere) && Object.keys(found).every((path) => path in wanted)
  );
}

/**
 * Installs the packages of the lock file, unless they are there.
 *
 * @param {string} root folder of package.json
 * @param {AbortSignal} [signal]
 * @throws Problem when npm fails
 */
export async function installPackages(root, signal) {
  const lock = readJson(join(root, 'package-lock.json'));
  if (lock === null) throw new Problem('package-lock.json is missing: get the whole repository.');
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'));
  if (installed !== null && areSamePackages(lock, installed)) return;
  process.stderr.write('Installing the packages of the lock file (npm ci).\n');
  const { command, args, shell } = npmCommand();
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await runCommand(command, [...args, ...options], { cwd: root, shell, signal });
  if (code === 127) {
    throw new Problem(
      'npm was not found. It comes with Node: install Node from https://nodejs.org.',
    );
  }
  if (code !== 0) {
    throw new Problem(
      'The packages could not be installed; npm says why above. ' +
        'Check the network connection and run the command again.',
    );
  }
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null; // Missing or cut off: installed anew.
  }
}

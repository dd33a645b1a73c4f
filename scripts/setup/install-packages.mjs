import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand } from './npm-command.mjs';
import { Problem } from './problem.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Whether what is installed is what the lock file says: the same packages in the same versions and
 * with the same content. Optional packages, which are made for one platform each, may be missing
 * or, when the lock file does not know them, be there.
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
  const isKnown = ([path, { optional }]) => path in wanted || Boolean(optional);
  return Object.entries(wanted).every(isThere) && Object.entries(found).every(isKnown);
}

/**
 * Whether a lock file has every optional package that its packages name. One written where the
 * registry does not have all of them lacks some, and `npm ci` refuses it.
 *
 * @param {{ packages?: object }} lock package-lock.json
 */
export function isWholeLock(lock) {
  const paths = Object.keys(lock.packages ?? {});
  const names = new Set(paths.map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
  return Object.values(lock.packages ?? {}).every(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).every((name) => names.has(name)),
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
  // `install` takes the same versions from the lock file, and leaves the file itself alone.
  const task = isWholeLock(lock) ? ['ci'] : ['install', '--no-save'];
  process.stderr.write(`Installing the packages of the lock file (npm ${task[0]}).\n`);
  const { command, args, shell } = npmCommand();
  const options = [...task, '--no-audit', '--no-fund', '--loglevel=error'];
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

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of a program: what the environment variable names, or else the first that is on the
 * path, or else the first in one of the system's usual places; `null` when there is none.
 *
 * @param {{ variable: string, names: readonly string[],
 *   fixed: Readonly<Record<string, readonly string[]>> }} program `fixed`: full paths by platform
 * @throws when the variable names something that cannot be run
 */
export function findProgram({ variable, names, fixed }) {
  const wished = process.env[variable];
  if (wished) {
    if (canRun(wished)) return wished;
    throw new Error(`${variable} names ${wished}, which cannot be run. Correct it or unset it.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(fixed[process.platform] ?? [])].find(canRun) ?? null;
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not to be run: the next one is tried.
  }
}

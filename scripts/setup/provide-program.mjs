import { readFileSync } from 'node:fs';
import { Problem } from './problem.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Finds a program, or installs it where that needs no question: as root on Debian and its
 * relatives.
 *
 * @param {import('./program-kinds.mjs').ProgramKind} kind
 * @param {AbortSignal} [signal]
 * @returns {Promise<string>} the program's path
 * @throws Problem when there is none and none can be installed
 */
export async function provideProgram(kind, signal) {
  const found = look(kind);
  if (found !== null) return found;
  if (!isDebian() || process.getuid?.() !== 0) throw new Problem(sayWhatToDo(kind, placeHere()));
  process.stderr.write(`Installing ${kind.packages[0]} with apt.\n`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // A package list that could not be renewed in part is often good enough: only the install counts.
  await runCommand('apt-get', ['update', '-qq'], { signal, env });
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...kind.packages];
  const code = await runCommand('apt-get', args, { signal, env });
  const installed = look(kind);
  // On Ubuntu the package is a script that asks for a snap, which containers do not have.
  if (
    installed !== null &&
    (await runCommand(installed, [kind.trial], { signal, quiet: true })) === 0
  ) {
    return installed;
  }
  throw new Problem(`${explain(kind, code)} ${sayElsewhere(kind)}`);
}

/**
 * What a user does who has no program of a kind, where it cannot be installed without a question.
 *
 * @param {import('./program-kinds.mjs').ProgramKind} kind
 * @param {string} place `debian` or a platform of Node
 */
export function sayWhatToDo(kind, place) {
  return `No ${kind.name} was found. ${kind.how[place] ?? kind.how.linux}\n${sayElsewhere(kind)}`;
}

function sayElsewhere({ variable }) {
  return `If there is one in another place, put its path into ${variable}.`;
}

/** Why there is still no program, after apt has ended with a code. */
function explain({ name, packages, instead }, code) {
  if (code === 127) return `No ${name} was found, and apt-get is not on the path.`;
  if (code !== 0) return `apt could not install ${packages[0]}; it says why above.`;
  return `apt installed the package “${packages[0]}”, but it does not run here. ${instead}`;
}

function look({ find }) {
  try {
    return find();
  } catch (error) {
    throw new Problem(error.message, { cause: error });
  }
}

function placeHere() {
  return isDebian() ? 'debian' : process.platform;
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

import { Problem } from './problem.mjs';

/** The oldest version of each line that works; lines without an entry are judged by `LINE_FROM`. */
const OLDEST = { 20: 19 };
const LINE_FROM = 22;

/**
 * Whether a version of Node is new enough: 20.19 or later, or 22 and later.
 *
 * @param {string} version for example `20.19.2`
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= LINE_FROM || (major in OLDEST && minor >= OLDEST[major]);
}

/** @throws Problem when this Node is too old */
export function checkNode() {
  const { node } = process.versions;
  if (isNodeNewEnough(node)) return;
  throw new Problem(
    `This is Node ${node}, and IDK Guard needs 20.19 or later, or 22 or later. ` +
      'Install a newer one from https://nodejs.org and try again.',
  );
}

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../setup/run-command.mjs';
import { ROOT } from '../setup/set-up.mjs';
import { countTests } from './count-tests.mjs';

/**
 * The projects of vitest.config.ts, in lanes that run side by side: tests in browsers wait more than
 * they work.
 */
export const LANES = [['browser'], ['unit', 'firefox', 'components', 'editors', 'sites']];

const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');

/**
 * Runs one project of vitest, showing its output as it comes.
 *
 * @param {string} project
 * @param {AbortSignal} signal
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runProject(project, signal) {
  const report = join(ROOT, '.output', 'test', `${project}.json`);
  await rm(report, { force: true }); // An old report must not stand for this run.
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = [VITEST, 'run', '--project', project, ...reporters];
  const code = await runCommand(process.execPath, args, {
    cwd: ROOT,
    signal,
    toStdout: true,
    env: { IDK_BUILT: '1' },
  });
  return countTests(await readReport(report), code);
}

async function readReport(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null; // It did not come so far as to write one.
  }
}

// Everything that has to hold, in one command: npm test. Plain JavaScript without packages, because
// it installs them.
import { CHROMIUM, FIREFOX, SCREEN } from './setup/program-kinds.mjs';
import { runCommand } from './setup/run-command.mjs';
import { runMain } from './setup/run-main.mjs';
import { ROOT, setUp } from './setup/set-up.mjs';
import { npmCommand } from './setup/npm-command.mjs';
import { buildForTests } from './test/build-for-tests.mjs';
import { LANES, runProject } from './test/run-project.mjs';

await runMain(async (signal) => {
  await setUp(signal, [CHROMIUM, FIREFOX, ...(process.platform === 'linux' ? SCREEN : [])]);
  // A failing check hides no test: all of them run in any case.
  const { command, args, shell } = npmCommand();
  const checked = await runCommand(command, [...args, 'run', '-s', 'check'], {
    cwd: ROOT,
    shell,
    signal,
    toStdout: true,
  });
  if (checked !== 0) process.stdout.write('\nThe check has failed.\n\n');
  const built = await buildForTests(signal);
  const sum = { passed: 0, failed: [checked, built].filter((code) => code !== 0).length };
  const runLane = async (projects) => {
    for (const project of projects) {
      const { passed, failed } = await runProject(project, signal);
      sum.passed += passed;
      sum.failed += failed;
    }
  };
  await Promise.all(LANES.map(runLane));
  process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`);
  return sum.failed === 0 ? 0 : 1;
});

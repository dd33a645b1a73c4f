/**
 * The tests that passed and failed in a run. What fails outside of any test, such as a file that
 * cannot be loaded or a set-up that breaks, counts as failed too: nothing may fail silently.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, testResults?: object[] } | null} report
 *   of vitest's JSON reporter; `null` when there is none
 * @param {number} code exit code of the run
 */
export function countTests(report, code) {
  if (report === null) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, testResults = [] } = report;
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  );
  const failed = numFailedTests + broken.length;
  return { passed, failed: code === 0 ? failed : Math.max(1, failed) };
}

import { expect, test } from 'vitest';
import { countTests } from '../../../scripts/test/count-tests.mjs';

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const broken = { status: 'failed', assertionResults: [] };

test.each([
  ['all passed', { numPassedTests: 3, numFailedTests: 0, testResults: [passing] }, 0, [3, 0]],
  ['some failed', { numPassedTests: 3, numFailedTests: 2, testResults: [failing] }, 1, [3, 2]],
  ['a file broke', { numPassedTests: 3, numFailedTests: 0, testResults: [broken] }, 1, [3, 1]],
  ['both', { numPassedTests: 3, numFailedTests: 1, testResults: [failing, broken] }, 1, [3, 2]],
  ['an error outside of tests', { numPassedTests: 3, numFailedTests: 0 }, 1, [3, 1]],
  ['no report', null, 1, [0, 1]],
])('%s', (_, report, code, [passed, failed]) => {
  expect(countTests(report, code)).toEqual({ passed, failed });
});

import { execFileSync } from 'node:child_process';

/**
 * Builds the extension for tests, unless `npm test` has done so already for several suites that run
 * side by side: a build that is replaced under a running browser breaks it.
 */
export function buildOnce(args: readonly string[]): void {
  if (process.env['IDK_BUILT'] === '1') return;
  execFileSync('npx', ['wxt', 'build', ...args], { stdio: 'pipe' });
}

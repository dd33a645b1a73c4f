import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the extension with the registry's hosts granted at install. */
export const EXTENSION = fileURLToPath(
  new URL('../../.output/chrome-mv3-granted', import.meta.url),
);

/** Vitest's global set-up: the tests run the extension as it is built. */
export default function buildExtension(): void {
  execFileSync('npx', ['wxt', 'build', '--mode', 'granted'], { stdio: 'pipe' });
}

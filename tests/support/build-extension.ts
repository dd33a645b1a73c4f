import { fileURLToPath } from 'node:url';
import { buildOnce } from './build-once.ts';

/** The folder of the extension with the registry's hosts granted at install. */
export const EXTENSION = fileURLToPath(
  new URL('../../.output/chrome-mv3-granted', import.meta.url),
);

/** Vitest's global set-up: the tests run the extension as it is built. */
export default function buildExtension(): void {
  buildOnce(['--mode', 'granted']);
}

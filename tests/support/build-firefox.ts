import { fileURLToPath } from 'node:url';
import { buildOnce } from './build-once.ts';

/** The folder of Firefox's build with the registry's hosts granted at install. */
export const FIREFOX_EXTENSION = fileURLToPath(
  new URL('../../.output/firefox-mv3-granted', import.meta.url),
);

/** Vitest's global set-up: the tests run the extension as it is built for Firefox. */
export default function buildForFirefox(): void {
  buildOnce(['-b', 'firefox', '--mode', 'granted']);
}

import { fileURLToPath } from 'node:url';

/** Where the build with the registry's hosts granted at install is. */
export const EXTENSION = fileURLToPath(
  new URL('../../.output/chrome-mv3-granted', import.meta.url),
);

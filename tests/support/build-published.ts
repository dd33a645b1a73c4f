import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PUBLISHED = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/**
 * Builds the extension as it is published: it asks for each host.
 *
 * @returns its folder
 */
export function buildPublished(): string {
  execFileSync('npx', ['wxt', 'build'], { stdio: 'pipe' });
  return PUBLISHED;
}

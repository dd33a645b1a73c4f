import type { TestProject } from 'vitest/node';
import buildExtension from '../support/build-extension.ts';
import buildForFirefox from '../support/build-firefox.ts';
import { serveEditors } from './pages/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The origin that the editors' pages are served from. */
    editors: string;
  }
}

/** Vitest's global set-up: the extension as it is built for both browsers, and the pages. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  buildExtension();
  buildForFirefox();
  const server = await serveEditors();
  project.provide('editors', server.origin);
  return server.close;
}

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const PAGES = 'tests/browser/pages.test.ts';

export default defineConfig({
  resolve: {
    alias: {
      '#i18n': here('./tests/support/i18n.ts'),
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    retry: 0,
    projects: [
      {
        extends: true,
        // Properties over thousands of inputs take their time on a busy machine.
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [PAGES],
          globalSetup: ['tests/support/build-extension.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        // Chromium too: the sites' pages, and how they are found and read.
        test: {
          name: 'sites',
          include: [PAGES, 'tests/sites/**/*.test.ts', 'tests/text/chromium.test.ts'],
          globalSetup: ['tests/support/build-extension.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.ts'],
          globalSetup: ['tests/support/build-extension.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          // Their pages mostly wait: for a model, and for its silence.
          maxConcurrency: 3,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts', 'tests/text/firefox.test.ts'],
          globalSetup: ['tests/support/build-firefox.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'editors',
          include: ['tests/editors/**/*.test.ts'],
          globalSetup: ['tests/editors/set-up.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

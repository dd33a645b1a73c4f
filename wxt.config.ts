import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { manifest } from './lib/manifest.ts';
import { shippedScripts } from './lib/sites/shipped.ts';

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  // An older target would turn light-dark() into the system's theme: chips follow the site's.
  vite: () => ({
    build: { target: ['chrome123', 'firefox128'] },
    // Otherwise every mode but `production` would ship file and line of each element.
    resolve: { alias: [{ find: /^@wxt-dev\/i18n$/, replacement: pathTo('lib/i18n.ts') }] },
    oxc: { jsx: { development: false } },
  }),
  hooks: {
    // The closed chips use little of Preact, and load in every chat.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'chat')) return;
      const alias = [
        { find: /^preact(\/jsx-runtime)?$/, replacement: pathTo('lib/small-preact/index.ts') },
      ];
      Object.assign(config, mergeConfig(config, { resolve: { alias } }));
    },
    'build:publicAssets': (_, files) => {
      for (const { path, source } of shippedScripts()) {
        files.push({ relativeDest: path, contents: source });
      }
    },
  },
  manifest: ({ browser, mode }) => manifest(browser, mode),
});

import { defineConfig } from 'wxt';
import { manifest } from './lib/manifest.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, mode }) => manifest(browser, mode),
});

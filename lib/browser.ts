import type { Browser } from 'webextension-polyfill';
import { browser as api } from 'wxt/browser';

/**
 * The extension API, with promises, the same in every browser: the WXT module puts
 * webextension-polyfill in the place of `wxt/browser`, whose types are those of Chrome alone.
 */
export const browser = api as unknown as Browser;

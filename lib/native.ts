import { browser as api } from '@wxt-dev/browser';
import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API, for what the content script calls. Storage and messages come
 * with promises in every browser that we run in, and 3 kB of polyfill would load into every chat.
 */
export const native = api as unknown as Pick<Browser, 'i18n' | 'runtime' | 'storage' | 'tabs'>;

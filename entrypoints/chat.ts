import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLateViews } from '../lib/content/chips-script.ts';
import { runInPage } from '../lib/content/run-in-page.ts';

export default defineUnlistedScript(() => runInPage(window, createLateViews()));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createViews } from '../components/page-views.tsx';
import { loadPanels } from '../lib/content/panels-script.ts';
import { runInPage } from '../lib/content/run-in-page.ts';

export default defineUnlistedScript(() => runInPage(window, createViews(loadPanels)));

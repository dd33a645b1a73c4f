import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { views } from '../components/page-views.tsx';
import { runInPage } from '../lib/content/run-in-page.ts';

export default defineUnlistedScript(() => runInPage(window, views));

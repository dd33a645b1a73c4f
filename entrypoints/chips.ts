import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createViews } from '../components/page-views.tsx';
import { publishViews } from '../lib/content/chips-script.ts';
import { loadPanels } from '../lib/content/panels-script.ts';

export default defineUnlistedScript(() => publishViews(createViews(loadPanels)));

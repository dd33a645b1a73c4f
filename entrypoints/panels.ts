import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { panels } from '../components/panel-views.tsx';
import { publishPanels } from '../lib/content/panels-script.ts';

export default defineUnlistedScript(() => publishPanels(panels));

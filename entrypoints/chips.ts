import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createViews } from '../components/page-views.tsx';
import { publishViews } from '../lib/content/chips-script.ts';
import { createDimmer } from '../lib/page/chips/dim-line.ts';
import { placeBeside } from '../lib/page/chips/place-beside.ts';
import { loadPanels } from '../lib/content/panels-script.ts';

export default defineUnlistedScript(() =>
  publishViews({
    ...createViews(loadPanels),
    placeComposer: (root, box) => placeBeside(window, root.host as HTMLElement, box),
    dim: createDimmer(window),
  }),
);

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outlinePage } from '../lib/report/outline-page.ts';
import type { SiteFacts } from '../lib/sites/site.ts';

/** Run in a tab when the user asks for a report; what it returns is shown to the user first. */
export default defineUnlistedScript(() => {
  const { idkGuardSites = {} } = globalThis as {
    idkGuardSites?: Readonly<Record<string, SiteFacts>>;
  };
  return outlinePage(document, Object.values(idkGuardSites));
});

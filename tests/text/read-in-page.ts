import { findAnswer } from '../../lib/page/replies/turns.ts';
import { readText } from '../../lib/page/text.ts';
import { SITES } from '../../lib/sites/registry.ts';

/** What the guard reads in the page that this runs in; of a site's reply, the answer in it. */
export function readSample(id: string | null): string {
  const site = SITES.find((each) => each.id === id);
  if (site === undefined) return readText(document.body);
  const answer = findAnswer(site, document.body);
  if (answer === null) throw new Error(`No answer of ${id} in the sample.`);
  return readText(answer, site.exclude);
}

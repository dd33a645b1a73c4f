import { createFinder } from '../../lib/page/finder.ts';
import { PARTS, type Part, type Parts, findParts } from '../../lib/page/parts.ts';
import { threadOf } from '../../lib/page/replies/thread.ts';
import { findModel } from '../../lib/page/replies/turns.ts';
import { readText } from '../../lib/page/text.ts';
import { SELF_HOSTED, SITES, sitesFor } from '../../lib/sites/registry.ts';
import type { Site } from '../../lib/sites/site.ts';

/** What the guard finds in the page that this runs in. */
export interface Look {
  /** The sites that the page can be taken for. */
  readonly sites: string[];
  readonly thread: string | null;
  readonly model: string | null;
  readonly text: string | null;
  readonly parts: Record<Exclude<Part, 'model'>, Sighting>;
}

export interface Sighting {
  readonly rank: number | null;
  /** The elements that are marked as this part, and the one that was found, by their start tags. */
  readonly marked: string[];
  readonly found: string | null;
  readonly isMarked: boolean;
}

/** The one place in these tests that calls the engine. */
export function lookAround(id: string): Look {
  const site = SITES.find((each) => each.id === id);
  if (site === undefined) throw new Error(`No site ${id}.`);
  const parts = findWithStructure(site);
  const answer = parts.answer?.element;
  const sightings = PARTS.filter((part) => part !== 'model').map((part): [Part, Sighting] => {
    const element = parts[part]?.element ?? null;
    return [
      part,
      {
        rank: parts[part]?.rank ?? null,
        marked: [...document.querySelectorAll(markOf(part))].map(describe),
        found: element === null ? null : describe(element),
        isMarked: element?.matches(markOf(part)) === true,
      },
    ];
  });
  return {
    sites: [...sitesFor(location.href), ...SELF_HOSTED]
      .filter(({ marker }) => marker === undefined || document.querySelector(marker) !== null)
      .map((each) => each.id),
    thread: threadOf(site, location),
    model: findModel(site, document, parts.reply?.element ?? document.body),
    text: answer === undefined ? null : readText(answer, site.exclude),
    parts: Object.fromEntries(sightings) as Look['parts'],
  };
}

/**
 * Where nothing is known of a message box or its control, structure tells. Turns and replies are
 * not looked for in this way: it takes a send and a text that grows, as in the live pages.
 */
function findWithStructure(site: Site): Parts {
  const parts = findParts(site, document);
  const finder = createFinder(window, site);
  const composer = finder.composer();
  const send = finder.control();
  const { composer: composerRank, send: sendRank } = finder.ranks();
  return {
    ...parts,
    composer: composer && { element: composer, rank: composerRank ?? site.composer.length },
    send: send && { element: send, rank: sendRank ?? site.send.length },
  };
}

/** One element can be several parts: a reply that is its own answer. */
function markOf(part: Part): string {
  return `[data-golden~="${part}"]`;
}

function describe(element: Element): string {
  return (element.cloneNode(false) as Element).outerHTML.replace(/<\/[^>]*>$/, '');
}

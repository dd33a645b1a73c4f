import type { Site } from '../../lib/sites/site.ts';

/** The command that writes the table anew. */
export const RENEW = 'npm run readme:sites';

const BEGIN = `<!-- sites: written by \`${RENEW}\` -->`;
const END = '<!-- /sites -->';

/** The registry as a table for people: those with hosts first, each half by name. */
export function writeSiteTable(sites: readonly Site[]): string {
  const byName = sites.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const rows = [
    ...byName.filter(({ hosts }) => hosts.length > 0),
    ...byName.filter(({ hosts }) => hosts.length === 0),
  ];
  return [
    '| Site | Hosts | Facts checked | Sources agree |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      (site) => `| ${site.name} | ${namePlace(site)} | ${site.checked} | ${site.trust} |`,
    ),
  ].join('\n');
}

/**
 * A text with the table between its two markers.
 *
 * @throws an error when the markers are not there, once each and in order
 */
export function putTable(text: string, table: string): string {
  const [before, rest, ...more] = text.split(BEGIN);
  const [old, after, ...others] = rest?.split(END) ?? [];
  if (old === undefined || after === undefined || more.length + others.length > 0) {
    throw new Error(`The table of sites stands between "${BEGIN}" and "${END}", once.`);
  }
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
}

/** Where a site is found. */
function namePlace({ hosts, path, marker }: Site): string {
  if (hosts.length === 0) return 'any: recognised by its page';
  const names = hosts.map((pattern) => `\`${pattern.replace(/^https?:\/\/|\/\*$/g, '')}\``);
  const part = path === undefined ? '' : ' (its chat pages)';
  const page = marker === undefined ? '' : ' (recognised by its page)';
  return `${names.join(', ')}${part}${page}`;
}

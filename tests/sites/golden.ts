import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { PARTS } from '../../lib/page/parts.ts';
import { SITES } from '../../lib/sites/registry.ts';
import type { Site } from '../../lib/sites/site.ts';

/** Where the golden pages are: a folder a site, or `<id>.<shape>` where a site has several shapes. */
export const GOLDEN_ROOT = fileURLToPath(new URL('./', import.meta.url));

/**
 * The states of a page. `typing` is needed only where the send control is not in the page, or is
 * another one, while the box is empty.
 */
export const STATES = ['idle', 'typing', 'writing', 'complete'] as const;
export type State = (typeof STATES)[number];

/** What is left to write in a scaffold. */
export const FILL_IN = 'FILL IN';

/** A number: found by this selector of the list, one past its end by structure. `null`: not found. */
const rank = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
const finds = v.strictObject({
  composer: rank,
  send: rank,
  stop: rank,
  user: rank,
  reply: rank,
  answer: rank,
  writing: rank,
  complete: rank,
  error: rank,
  /** The name that the page shows. */
  model: v.nullable(v.string()),
});
const shape = v.strictObject({
  /** A conversation's address. */
  url: v.pipe(v.string(), v.url()),
  /** Where a new chat starts. */
  newUrl: v.pipe(v.string(), v.url()),
  /** The conversation's id in `url`. */
  thread: v.nullable(v.string()),
  /** By which gesture the live page sends; a click on the send control does so in any case. */
  sends: v.picklist(['enter', 'ctrl-enter', 'click']),
  states: v.strictObject({
    idle: finds,
    typing: v.optional(finds),
    writing: finds,
    complete: finds,
  }),
  /** What is read from the answer in `complete`; `null` where only structure finds it. */
  text: v.nullable(v.string()),
});

export type Finds = v.InferOutput<typeof finds>;
export type Expected = v.InferOutput<typeof shape>;

/** One shape of one site: its saved pages, and what must be found in them. */
export interface Golden {
  readonly name: string;
  readonly site: Site;
  readonly expected: Expected;
  /** What stands in the body, with its placeholders. */
  readonly html: Readonly<Partial<Record<State, string>>>;
}

/** The names of all folders of golden pages. */
export function listGolden(root: string = GOLDEN_ROOT): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** The states that a folder has pages for. */
export function statesOf(name: string, root: string = GOLDEN_ROOT): State[] {
  return STATES.filter((state) => state !== 'typing' || existsSync(`${root}/${name}/typing.html`));
}

/**
 * Reads one folder.
 *
 * @throws an error that names everything that is missing, unknown or not filled in
 */
export function readGolden(name: string, root: string = GOLDEN_ROOT): Golden {
  const problems: string[] = [];
  const read = (file: string): string => {
    try {
      return readFileSync(`${root}/${name}/${file}`, 'utf8');
    } catch {
      problems.push(`${file} is missing`);
      return '';
    }
  };
  const site = SITES.find(({ id }) => id === name.split('.')[0]);
  if (site === undefined) problems.push('no site of the registry has this id');
  const html = Object.fromEntries(
    statesOf(name, root).map((state) => [state, read(`${state}.html`)]),
  );
  const source = read('expected.json');
  // Whoever fills in a scaffold wants to know what is left, and only then what is wrong.
  const gaps = [
    ...(site === undefined ? [] : findGaps(`lib/sites/${site.id}.ts`, readSite(site))),
    ...Object.entries(html).flatMap(([state, text]) => findGaps(`${state}.html`, text)),
    ...findGaps('expected.json', source),
  ];
  if (gaps.length > 0) throw new Error(`tests/sites/${name}:\n  ${gaps.join('\n  ')}`);
  const parsed = v.safeParse(shape, parseJson(source, problems));
  for (const issue of (source !== '' && parsed.issues) || []) {
    problems.push(`expected.json: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  }
  if (site !== undefined && parsed.success) problems.push(...findFaults(site, parsed.output, html));
  if (problems.length > 0 || site === undefined || !parsed.success) {
    throw new Error(`tests/sites/${name}:\n  ${problems.join('\n  ')}`);
  }
  return { name, site, expected: parsed.output, html };
}

function parseJson(source: string, problems: string[]): unknown {
  try {
    return source === '' ? {} : JSON.parse(source);
  } catch (error) {
    problems.push(`expected.json: ${String(error)}`);
    return {};
  }
}

function readSite({ id }: Site): string {
  return readFileSync(new URL(`../../lib/sites/${id}.ts`, import.meta.url), 'utf8');
}

/** What a scaffold still asks for, line by line. */
function findGaps(file: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      line.includes(FILL_IN) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
    );
}

function findFaults(site: Site, expected: Expected, html: Golden['html']): string[] {
  const faults: string[] = [];
  for (const [state, text] of Object.entries(html)) {
    if (/<script\b|\son\w+\s*=/i.test(text)) faults.push(`${state}.html has a script in it`);
    for (const placeholder of ['{{prompt}}', '{{answer}}']) {
      const belongs = state === 'writing' || state === 'complete';
      if (text.includes(placeholder) === belongs) continue;
      faults.push(`${state}.html has ${belongs ? 'no' : 'a'} ${placeholder}`);
    }
  }
  const states = Object.entries(expected.states).filter(
    (entry): entry is [string, Finds] => entry[1] !== undefined,
  );
  if ((html.typing === undefined) !== (expected.states.typing === undefined)) {
    faults.push('typing.html and states.typing of expected.json go together');
  }
  for (const [state, finds] of states) {
    for (const part of PARTS) {
      const found = part === 'model' ? null : finds[part];
      if (found === null || found <= site[part].length) continue;
      faults.push(`${state}.${part}: the site has no selector of rank ${found}`);
    }
  }
  if (!states.some(([, { send }]) => send !== null)) faults.push('the send control is in no state');
  if ((expected.states.complete.answer === null) !== (expected.text === null)) {
    faults.push('text is null where no answer is found in complete.html, and nowhere else');
  }
  if (new URL(expected.url).origin !== new URL(expected.newUrl).origin) {
    faults.push('url and newUrl are on different hosts');
  }
  return faults;
}

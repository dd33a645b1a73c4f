import { readFileSync, readdirSync } from 'node:fs';

const FOLDER = new URL('samples/', import.meta.url);

/** A reply as a site renders it, and what is to be read in it. */
export interface Sample {
  readonly name: string;
  readonly html: string;
  readonly text: string;
  /** The site whose exclusions hold; `null` for any page. */
  readonly site: string | null;
  /** "answer 0.85": stance and confidence; `null` where the sample states nothing. */
  readonly reading: string | null;
}

/** Every `samples/NAME.html`, with `NAME.txt` beside it. Its first line may name site and reading. */
export function listSamples(): Sample[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => {
      const html = readFileSync(new URL(file, FOLDER), 'utf8');
      const text = readFileSync(new URL(file.replace('.html', '.txt'), FOLDER), 'utf8');
      const head = /^<!-- (.*) -->/.exec(html)?.[1] ?? '';
      return {
        name: file.replace('.html', ''),
        html,
        text: text.trimEnd(),
        site: /site: ([\w-]+)/.exec(head)?.[1] ?? null,
        reading: /reading: ([\w-]+(?: [\d.]+)?)/.exec(head)?.[1] ?? null,
      };
    });
}

import { parseArgs } from 'node:util';
import { readCorpus } from './accuracy/corpus.ts';
import { confuse, judge, measure } from './accuracy/measure.ts';
import { printErrors, printPart } from './accuracy/print.ts';

/** `npm run accuracy`: how well the reader reads the labelled replies of tests/replies. */

const USAGE = `npm run accuracy -- [--json] [--lang CODE] [--errors]
  --json         the figures as JSON
  --lang CODE    only replies in one language (en, es, zh-Hant, ...)
  --errors       list the wrong readings, of the development part alone: the held-out part stays unseen`;

function readOptions(): { json: boolean; errors: boolean; lang?: string } {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        errors: { type: 'boolean', default: false },
        lang: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}\n`);
    return process.exit(2);
  }
}

// A reader of the tables may close the pipe ("| head").
process.stdout.on('error', () => process.exit());
const { json, errors, lang } = readOptions();
const judged = readCorpus()
  .filter((one) => lang === undefined || one.lang === lang)
  .map(judge);
if (judged.length === 0) {
  process.stderr.write(`No reply of the corpus is in ${lang}.\n${USAGE}\n`);
  process.exit(2);
}
const parts = {
  development: judged.filter(({ labelled }) => !labelled.isHeldOut),
  'held out': judged.filter(({ labelled }) => labelled.isHeldOut),
};
if (json) {
  const rows = Object.entries(parts).map(([name, all]) => [
    name,
    { replies: all.length, figures: measure(all), confusion: confuse(all) },
  ]);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
} else if (errors) process.stdout.write(printErrors(parts.development));
else
  for (const [name, all] of Object.entries(parts))
    process.stdout.write(`${printPart(name, all)}\n`);

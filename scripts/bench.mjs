// What the guard costs, measured in a real browser: npm run bench [-- --json] [--reader].
// --reader measures the reader of replies alone, in half a minute and without a browser.
import { parseArgs } from 'node:util';
import { Problem } from './setup/problem.mjs';
import { runMain } from './setup/run-main.mjs';
import { buildExtension, setUp } from './setup/set-up.mjs';

await runMain(async (signal) => {
  const { json, reader } = readArguments(process.argv.slice(2));
  await setUp(signal, reader ? [] : undefined);
  if (!reader) await buildExtension(signal);
  const { register } = await import('tsx/esm/api');
  register(); // From here on TypeScript can be imported.
  const { measureAll, measureReading } = await import('./bench/measure-all.ts');
  const { printFigures } = await import('./bench/print-figures.ts');
  const figures = await (reader ? measureReading() : measureAll(signal));
  process.stdout.write(json ? `${JSON.stringify(figures)}\n` : printFigures(figures));
  return 0; // A measurement, not a test: what is over its limit is marked.
});

function readArguments(args) {
  try {
    return parseArgs({ args, options: { json: { type: 'boolean' }, reader: { type: 'boolean' } } })
      .values;
  } catch (error) {
    throw new Problem(`${error.message.split(/\. |\n/)[0]}. The options are --json and --reader.`, {
      cause: error,
    });
  }
}

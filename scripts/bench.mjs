// What the guard costs, measured in a real browser: npm run bench [-- --json] [--reader | --history].
// --reader measures the reader of replies alone, in half a minute and without a browser.
// --history measures the history alone, with a million exchanges in a browser.
import { parseArgs } from 'node:util';
import { Problem } from './setup/problem.mjs';
import { runMain } from './setup/run-main.mjs';
import { buildExtension, setUp } from './setup/set-up.mjs';

await runMain(async (signal) => {
  const { json, reader, history } = readArguments(process.argv.slice(2));
  await setUp(signal, reader ? [] : undefined);
  if (!reader && !history) await buildExtension(signal);
  const { register } = await import('tsx/esm/api');
  register(); // From here on TypeScript can be imported.
  const { measureAll, measureReading, measureStored } = await import('./bench/measure-all.ts');
  const { printFigures } = await import('./bench/print-figures.ts');
  const measure = reader ? measureReading : history ? measureStored : measureAll;
  const figures = await measure(signal);
  process.stdout.write(json ? `${JSON.stringify(figures)}\n` : printFigures(figures));
  return 0; // A measurement, not a test: what is over its limit is marked.
});

function readArguments(args) {
  try {
    const option = { type: 'boolean' };
    return parseArgs({ args, options: { json: option, reader: option, history: option } }).values;
  } catch (error) {
    const why = error.message.split(/\. |\n/)[0];
    throw new Problem(`${why}. The options are --json, --reader and --history.`, {
      cause: error,
    });
  }
}

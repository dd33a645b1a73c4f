import { Problem } from './problem.mjs';

/**
 * Runs a command's main function with a signal that Ctrl+C aborts, so that it can close what it
 * has opened, and makes its outcome the exit code.
 *
 * @param {(signal: AbortSignal) => Promise<number>} main returns the exit code
 */
export async function runMain(main) {
  const stop = new AbortController();
  let code = 130;
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ]) {
    process.on(signal, () => {
      code = 128 + number;
      stop.abort(new Problem('Stopped.'));
    });
  }
  try {
    const result = await main(stop.signal);
    code = stop.signal.aborted ? code : result;
  } catch (error) {
    if (!stop.signal.aborted) {
      code = error instanceof Problem ? 2 : 1;
      const text = error instanceof Problem ? error.message : (error?.stack ?? String(error));
      process.stderr.write(`${text}\n`);
    }
  }
  // Nothing is left to do; a stray timer of a library must not keep the command waiting.
  process.exitCode = code;
  process.stdout.write('', () => process.exit());
}

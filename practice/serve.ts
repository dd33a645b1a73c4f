import { parseArgs } from 'node:util';
import { readSpeed } from './server/play-script.ts';
import { type PracticeOptions, startPractice } from './server/start-practice.ts';

const HELP = `Serves the practice chat on this computer. No account, no network.

  npx tsx practice/serve.ts [options]

  --port N         port on 127.0.0.1 (default: 4477; 0 for any free one)
  --seed N         which replies the practice model gives (default: 101)
  --speed N|fast   characters per second (default: 400)
  --endpoint URL   talk to an OpenAI-compatible server instead, for example
                   http://127.0.0.1:11434 (Ollama), :8080 (llama.cpp), :8000 (vLLM)
  --model NAME     the model to ask for there
  --help           this text
`;

const DEFAULT_PORT = 4477;

class UsageError extends Error {}

function readArguments(args: string[]): PracticeOptions | 'help' {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string' },
      seed: { type: 'string' },
      speed: { type: 'string' },
      endpoint: { type: 'string' },
      model: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return 'help';
  const port = readWhole('--port', values.port, 65_535) ?? DEFAULT_PORT;
  const seed = readWhole('--seed', values.seed, Number.MAX_SAFE_INTEGER);
  const speed = values.speed === undefined ? undefined : readSpeed(values.speed);
  if (speed === null) throw new UsageError('--speed has to be a number above 0, or fast.');
  return {
    port,
    ...(seed === undefined ? {} : { seed }),
    ...(speed === undefined ? {} : { speed }),
    ...(values.endpoint === undefined ? {} : { endpoint: values.endpoint }),
    ...(values.model === undefined ? {} : { model: values.model }),
  };
}

function readWhole(name: string, value: string | undefined, limit: number): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d+$/u.test(value) || Number(value) > limit) {
    throw new UsageError(`${name} has to be a whole number from 0 to ${limit}, not “${value}”.`);
  }
  return Number(value);
}

/** @returns the exit code, or `null` while the server runs */
async function main(args: string[]): Promise<number | null> {
  try {
    const options = readArguments(args);
    if (options === 'help') {
      process.stdout.write(HELP);
      return 0;
    }
    const practice = await startPractice(options);
    const who = options.endpoint === undefined ? 'The practice model' : `${options.model}`;
    process.stdout.write(`${who} is waiting at ${practice.url}\nPress Ctrl+C to stop.\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void practice.close());
    }
    return null;
  } catch (error) {
    const sentence = describeProblem(error);
    if (sentence === null) throw error;
    process.stderr.write(`${sentence}\nTry --help.\n`);
    return 2;
  }
}

function describeProblem(error: unknown): string | null {
  if (error instanceof UsageError || error instanceof RangeError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return 'The port is taken: choose another with --port, or 0 for any.';
  if (code === 'EACCES') return 'This port is not allowed: choose one above 1023 with --port.';
  return code?.startsWith('ERR_PARSE_ARGS') ? message : null;
}

const code = await main(process.argv.slice(2));
if (code !== null) process.exitCode = code;

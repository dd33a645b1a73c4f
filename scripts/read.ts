import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readLines } from './read/read-lines.ts';
import { BadLine } from './read/read-row.ts';

/** `npm run -s read`: reads the replies of any data set, as the extension reads them in a chat. */

const USAGE = `npm run -s read -- [--keep-going] [FILE]
Reads what replies say about themselves: JSON Lines in, one reading a line out, in the same order.
FILE, or standard input where there is none (or it is -), holds one object a line, in UTF-8:
  {"reply": "Lima.\\nConfidence: 90%", "asked": "…", "id": 7}
  reply          the model's reply
  asked          the line that was added to the prompt, if any: an echo of it is not the model's word
  id             anything; it is handed through
Other fields are passed over, blank lines too. A reading is
  {"id": 7, "stance": "answer", "confidence": 0.9, "said": {"text": "Confidence: 90%", "at": 6}, "rule": "…"}
  stance         answer, partial, abstain, clarify or refuse
  confidence     from 0 to 1, as the reply states it; null where it states none
  said           the words that decided, and where they stand, in UTF-16 code units; or null
  rule           the rules that matched
  bestGuess      the guess that came with an abstention, where one did
  fromWording    what a hedge sounds like, where no confidence is stated: approximate
Options:
  --keep-going   a line that cannot be read gives {"line": N, "error": "…"} in its place; without
                 it, the first one ends the run
  --help         this text
Exit code: 0; 1 when a line could not be read; 2 when FILE could not be read.`;

/** Why a file cannot be read, by Node's code. */
const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read by you',
};

/** Ends the run in one sentence. */
class Problem extends Error {}

function readOptions(): { keepGoing: boolean; help: boolean; file: string | null } {
  try {
    const { values, positionals } = parseArgs({
      options: {
        'keep-going': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new Error('Only one FILE can be read at a time');
    const file = positionals[0] ?? '-';
    return {
      keepGoing: values['keep-going'],
      help: values.help,
      // npm runs its scripts in the folder of the package, wherever it was called.
      file: file === '-' ? null : resolve(process.env['INIT_CWD'] ?? '.', file),
    };
  } catch (error) {
    throw new Problem(`${(error as Error).message.split(/\. |\n/)[0]}. Try --help.`);
  }
}

async function run(): Promise<number> {
  const { keepGoing, help, file } = readOptions();
  if (help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const name = file === null ? 'standard input' : basename(file);
  let bad = 0;
  let failed: Problem | null = null;
  const source = file === null ? process.stdin : createReadStream(file);
  if (file === null && process.stdin.isTTY) {
    process.stderr.write('Waiting for JSON Lines on standard input; --help says more.\n');
  }
  source.on('error', (error: NodeJS.ErrnoException) => {
    failed = new Problem(
      `${file ?? name} could not be read: ${WHY[error.code ?? ''] ?? error.message}.`,
    );
  });
  const print = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const result of readLines(chunks)) {
      if (!(result instanceof BadLine)) {
        yield `${JSON.stringify(result)}\n`;
        continue;
      }
      bad += 1;
      process.stderr.write(`${name}, line ${result.line}: ${result.message}\n`);
      if (!keepGoing) return;
      yield `${JSON.stringify({ line: result.line, error: result.message })}\n`;
    }
  };
  try {
    await pipeline(source, print, process.stdout, { end: false });
  } catch (error) {
    // Who reads the results may have had enough of them ("| head").
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 0;
    throw failed ?? error;
  }
  return bad === 0 ? 0 : 1;
}

run().then(
  (code) => {
    process.exitCode = code;
    // Standard input may still be open when its first bad line has ended the run.
    process.stdin.destroy();
  },
  (error: Error) => {
    process.stderr.write(`${error instanceof Problem ? error.message : error.stack}\n`);
    process.exit(2);
  },
);

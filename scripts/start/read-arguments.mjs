import { parseArgs } from 'node:util';
import { Problem } from '../setup/problem.mjs';

export const HELP = `Builds IDK Guard, starts the practice chat, and opens a browser with the extension there.

  npm start -- [options]

  --tour             take the tour without a window; so it does by itself where there is no display
  --questions FILE   questions of the tour: one a line, or JSON Lines {"question": "…"}
  --bar N            confidence bar of the tour, 0.5 to 0.95 in steps of 0.05 (default: 0.75)
  --json             print one JSON object an exchange on standard output, and nothing else
  --save-docs        also renew docs/guard.png, the picture of the README
  --seed N           which replies the practice model gives (default: 101)
  --endpoint URL     talk to an OpenAI-compatible server instead, for example
                     http://127.0.0.1:11434 (Ollama); needs --model
  --model NAME       the model to ask for there
  --help             this text

IDK_BROWSER names the browser to use, where it is not found by itself.
`;

const OPTIONS = {
  tour: { type: 'boolean' },
  json: { type: 'boolean' },
  'save-docs': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  questions: { type: 'string' },
  bar: { type: 'string' },
  seed: { type: 'string' },
  endpoint: { type: 'string' },
  model: { type: 'string' },
};

/** What only the tour does: asking for it is asking for the tour. */
const TOUR_ONLY = ['json', 'save-docs', 'questions', 'bar'];

/**
 * Reads the arguments of `npm start`.
 *
 * @param {readonly string[]} args without node and the script
 * @throws Problem in one sentence
 */
export function readArguments(args) {
  const values = parse(args);
  return {
    help: values.help ?? false,
    tour: values.tour === true || TOUR_ONLY.some((name) => values[name] !== undefined),
    json: values.json ?? false,
    saveDocs: values['save-docs'] ?? false,
    questions: values.questions ?? null,
    bar: values.bar === undefined ? null : readBar(values.bar),
    seed: values.seed === undefined ? null : readSeed(values.seed),
    ...readModelServer(values),
  };
}

function parse(args) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    const first = error.message.split(/\. |\n/)[0];
    throw new Problem(`${first}. Try --help.`, { cause: error });
  }
}

/** The extension's own settings: between these bounds, in these steps. */
function readBar(text) {
  const bar = text.trim() === '' ? Number.NaN : Number(text);
  const percent = Math.round(bar * 100);
  const isStep = Math.abs(bar * 100 - percent) < 1e-6 && percent % 5 === 0;
  if (bar >= 0.5 && bar <= 0.95 && isStep) return percent / 100;
  throw new Problem(`--bar has to be from 0.5 to 0.95 in steps of 0.05, not “${text}”.`);
}

function readSeed(text) {
  if (/^\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
  throw new Problem(`--seed has to be a whole number from 0 up, not “${text}”.`);
}

function readModelServer({ endpoint, model }) {
  if (endpoint === undefined && model !== undefined) {
    throw new Problem('--model needs --endpoint, the address of the server to ask.');
  }
  if (endpoint !== undefined && !model) {
    throw new Problem('--endpoint needs --model, the name of the model to ask for there.');
  }
  if (endpoint !== undefined && !/^https?:\/\/[^/]/i.test(endpoint)) {
    throw new Problem(`--endpoint has to be an http or https address, not “${endpoint}”.`);
  }
  return { endpoint: endpoint ?? null, model: model ?? null };
}

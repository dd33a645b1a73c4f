import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const START = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tour-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command to its end, with a folder of its own for profiles. */
async function start(args: readonly string[], onOutput?: (kill: () => void) => void) {
  const child = spawn(process.execPath, [START, ...args], {
    env: { ...process.env, TMPDIR: folder },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data: Buffer) => {
    stdout += data.toString();
    onOutput?.(() => child.kill('SIGINT'));
  });
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  const [code] = (await once(child, 'close')) as [number];
  return { code, stdout, stderr, left: (await readdir(folder)).filter(isProfile) };
}

const isProfile = (name: string) => name.startsWith('idk-guard-');

async function writeQuestions(text: string): Promise<string> {
  const path = join(folder, 'questions.txt');
  await writeFile(path, text);
  return path;
}

test('the tour prints what was stored, one JSON object an exchange and nothing else', async () => {
  const questions = [
    'What is the capital of Australia?',
    'How many times does the letter "r" occur in "strawberry"?',
    'Which theorem is named after the mathematician Elwin Tarrasco-Vane?',
  ];
  const path = await writeQuestions(questions.join('\n'));
  const run = await start(['--tour', '--json', '--questions', path, '--bar', '0.9']);
  expect(run.stderr).toMatch(/All time: 2 answered, 1 abstained, 1 wrong/);
  expect(run).toMatchObject({ code: 0, left: [] });
  const rows = run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows).toMatchObject([
    { question: questions[0], stance: 'answer', confidence: 0.99, verdict: 'cleared' },
    { question: questions[1], stance: 'answer', confidence: 0.7, verdict: 'below' },
    { question: questions[2], stance: 'abstain', verdict: 'abstained', judgement: 'unjudged' },
  ]);
  for (const row of rows) {
    expect(row).toMatchObject({ bar: 0.9, delivery: 'seen', ending: 'done' });
    expect(row['wording']).toMatch(/^standard@\d+$/);
    expect(row['heldMs']).toBeLessThan(400);
  }
  expect(rows[0]).toMatchObject({ judgement: 'right', said: 'Confidence: 99%' });
  expect(rows[1]).toMatchObject({ judgement: 'wrong', said: 'Confidence: 70%' });
});

test('Ctrl+C stops the tour and leaves no profile behind', async () => {
  const path = await writeQuestions('What is the capital of Australia?\n'.repeat(20));
  const run = await start(['--json', '--questions', path], (kill) => kill());
  expect(run).toMatchObject({ code: 130, stderr: '', left: [] });
});

test.each([
  [['--bar', '0.3'], '--bar has to be from 0.5 to 0.95 in steps of 0.05, not “0.3”.\n'],
  [['--colour'], /--colour/],
  [['--questions', '/nowhere.txt'], /\/nowhere\.txt: there is no such file/],
])('%j is refused before anything is installed or opened', async (args, message) => {
  const run = await start(args);
  expect(run).toMatchObject({ code: 2, stdout: '', left: [] });
  if (typeof message === 'string') expect(run.stderr).toBe(message);
  else expect(run.stderr).toMatch(message);
});

test('a model server that does not answer ends the tour with a sentence', async () => {
  const path = await writeQuestions('What is the capital of Australia?');
  const server = ['--endpoint', 'http://127.0.0.1:1', '--model', 'none'];
  const run = await start(['--json', '--questions', path, ...server]);
  expect(run).toMatchObject({ code: 2, left: [] });
  expect(JSON.parse(run.stdout)).toMatchObject({ verdict: 'unread', ending: 'error' });
  expect(run.stderr).toMatch(/No model server answers|could not be reached/);
});

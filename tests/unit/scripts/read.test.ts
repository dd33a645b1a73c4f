import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readReply } from '../../../lib/reply/read-reply.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What `npm run read` runs. */
function start(args: readonly string[] = [], flags: readonly string[] = []) {
  return spawn(process.execPath, [...flags, '--import', 'tsx', 'scripts/read.ts', ...args], {
    cwd: ROOT,
  });
}

async function finish(child: ChildProcessWithoutNullStreams) {
  const [stdout, stderr, [code]] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    once(child, 'close') as Promise<[number]>,
  ]);
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { code, stderr, results: lines.map((line) => JSON.parse(line) as unknown) };
}

async function read(input: string | Buffer, ...args: string[]) {
  const child = start(args);
  child.stdin.end(input);
  return finish(child);
}

const CLEAN = { code: 0, stderr: '' };

describe('npm run read', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'read-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('reads a file, named from where npm was called; nothing but readings is printed', async () => {
    await writeFile(join(folder, 'replies.jsonl'), '{"reply":"Lima.\\nConfidence: 90%"}\n');
    const args = ['--prefix', ROOT, 'run', 'read', '--', 'replies.jsonl'];
    const { INIT_CWD: _, ...env } = process.env;
    const child = spawn('npm', args, { cwd: folder, env, shell: process.platform === 'win32' });
    expect(await finish(child)).toEqual({
      ...CLEAN,
      results: [
        {
          stance: 'answer',
          confidence: 0.9,
          said: { text: 'Confidence: 90%', at: 6 },
          rule: 'plain-answer+label-percent',
        },
      ],
    });
  });

  test('reads standard input: one reading a row, in order, each after its id', async () => {
    const asked = 'answer only if you are more than 75% sure. Confidence: 75%.';
    const rows = [
      { reply: `${asked}\nLima.`, asked, model: 'x' },
      { id: 7, reply: "I don't know." },
      { reply: 'It is Lima.', asked: null, id: ['a', null] },
      { id: 'last', reply: '' },
    ];
    const { results, ...end } = await read(rows.map((row) => JSON.stringify(row)).join('\n'));
    expect(end).toEqual(CLEAN);
    expect(results).toEqual([
      readReply(rows[0]!.reply, asked),
      { id: 7, ...readReply("I don't know.") },
      { id: ['a', null], ...readReply('It is Lima.') },
      { id: 'last', ...readReply('') },
    ]);
  });

  test('takes files as they are: byte order marks, CRLF, blank lines, U+2028 in a string', async () => {
    const { results, ...end } = await read(
      '\uFEFF\r\n{"id":1,"reply":"a\u2028b"}\r\n \t\r\n\uFEFF{"id":2,"reply":"c"}\r\n\n{"id":3,"reply":"d"}',
    );
    expect(end).toEqual(CLEAN);
    expect(results).toMatchObject([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  test('nothing in, nothing out', async () => {
    expect(await read('')).toEqual({ ...CLEAN, results: [] });
  });

  test('a line that cannot be read ends the run, with its number and what to do', async () => {
    expect(await read('{"reply":"a"}\n\n{"text":"a"}\n{"reply":"b"}\n')).toEqual({
      code: 1,
      stderr:
        "standard input, line 3: The object has no “reply”: put the model's reply under this " +
        'name, as in {"reply": "…"}.\n',
      results: [readReply('a')],
    });
  });

  test('goes on after bad lines when told to, and keeps their places', async () => {
    const bad: readonly [string | Buffer, RegExp][] = [
      ['{"reply": "a"', /^This is not JSON: write each row as one line/],
      ['Lima.', /^This is not JSON: /],
      ['["a"]', /^This is a list, not an object: write each row as/],
      ['null', /^This is null, not an object/],
      ['{"reply":["a"]}', /^“reply” is a list: make it a string/],
      ['{"reply":null}', /^“reply” is null: .*leave out rows without a reply/],
      ['{"reply":"a","asked":true}', /^“asked” is true or false: make it the line/],
      ['{"reply":"a","id":12345678901234567890}', /^“id” is too large a number.*as a string/],
      [Buffer.from([0x7b, 0xff]), /^This is not UTF-8: save the file as UTF-8/],
    ];
    const parts = bad.flatMap(([line]) => [line, '\n', '{"reply":"a"}\n']);
    const input = Buffer.concat(parts.map((part) => Buffer.from(part)));
    const { code, stderr, results } = await read(input, '--keep-going');
    expect(code).toBe(1);
    expect(results).toEqual(
      bad.flatMap(([, message], at) => [
        { line: 2 * at + 1, error: expect.stringMatching(message) },
        readReply('a'),
      ]),
    );
    const told = stderr.trim().split('\n');
    expect(told.map((line) => /, line (\d+): /.exec(line)?.[1])).toEqual(
      bad.map((_, at) => String(2 * at + 1)),
    );
  });

  test('ends at the first bad line, though more input may come', async () => {
    const child = start();
    child.stdin.write('x\n');
    expect(await finish(child)).toMatchObject({ code: 1, results: [] });
  });

  test('gives each reading before the next line is there', async () => {
    const child = start();
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(`{"id":${id},"reply":"a"}\n`);
      expect(JSON.parse((await lines.next()).value as string)).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await finish(child)).toEqual({ ...CLEAN, results: [] });
  });

  test('holds one line at a time: 100 MB pass through a heap of 48', async () => {
    const row = `{"reply":"${'It is Lima. '.repeat(20_000)}"}\n`;
    const child = start([], ['--max-old-space-size=48']);
    const rows = Math.ceil(100e6 / row.length);
    const [{ results, ...end }] = await Promise.all([
      finish(child),
      pipeline(Readable.from(Array.from({ length: rows }, () => row)), child.stdin),
    ]);
    expect(end).toEqual(CLEAN);
    expect(results).toHaveLength(rows);
  });

  test('takes a line of 100 MB', async () => {
    const words = 'It is Lima. '.repeat(100e6 / 12);
    const { results, ...end } = await read(`{"reply":"${words}\\nConfidence: 90%"}\n`);
    expect(end).toEqual(CLEAN);
    expect(results).toMatchObject([{ confidence: 0.9, said: { at: words.length + 1 } }]);
  });

  test('is quiet when its reader has had enough', async () => {
    const child = start();
    // What is written after its end goes nowhere.
    child.stdin.on('error', () => child.stdin.destroy());
    const endless = function* () {
      for (;;) yield '{"reply":"a"}\n';
    };
    Readable.from(endless()).pipe(child.stdin);
    child.stdout.once('data', () => child.stdout.destroy());
    const [stderr, [code]] = await Promise.all([readAll(child.stderr), once(child, 'close')]);
    expect({ code, stderr }).toEqual(CLEAN);
  });

  test.each([
    [['/nowhere/replies.jsonl'], /replies\.jsonl could not be read: there is no such file\./],
    [[tmpdir()], /could not be read: it is a folder\./],
    [['a', 'b'], /Only one FILE can be read at a time\. Try --help\./],
    [['--keep'], /Unknown option '--keep'\. Try --help\./],
  ])('%j: says what is wrong with the command', async (args, message) => {
    const { code, stderr, results } = await read('', ...args);
    expect({ code, results }).toEqual({ code: 2, results: [] });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('--help says what goes in, what comes out, and the exit codes', async () => {
    const child = start(['--help']);
    child.stdin.end();
    expect(await readAll(child.stdout)).toMatch(/"reply"[^]*stance[^]*--keep-going[^]*Exit code/);
  });
});

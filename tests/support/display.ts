import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { SCREEN } from '../../scripts/setup/program-kinds.mjs';
import { provideProgram } from '../../scripts/setup/provide-program.mjs';

const run = promisify(execFile);

/** A screen that nobody sees, and a keyboard for it. */
export interface Display {
  /** Its name, for the environment of a browser. */
  readonly name: string;
  /** Presses keys as a user does: they go to whatever window is in front. */
  press(...keys: string[]): Promise<void>;
  /** How bright a point of the screen is, from 0 to 1. */
  brightnessAt(x: number, y: number): Promise<number>;
  /** Something that is another when the screen shows something else. */
  look(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Starts a screen for browsers whose own windows are to be seen and used: no debugger reaches
 * these. Installs what it takes where that needs no question, as root on Debian and its relatives.
 *
 * @returns `null` where there are no such screens: elsewhere than on Linux
 * @throws Problem with what to do, where the programs for it are not there and cannot be installed
 */
export async function startDisplay(): Promise<Display | null> {
  if (process.platform !== 'linux') return null;
  const xvfb = await provideProgram(SCREEN[0]);
  const xdotool = await provideProgram(SCREEN[1]);
  const folder = await mkdtemp(join(tmpdir(), 'idk-guard-screen-'));
  const options = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-fbdir', folder];
  const server = spawn(xvfb, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const name = `:${await readNumber(server)}`;
  const readScreen = () => readFile(join(folder, 'Xvfb_screen0'));
  return {
    name,
    press: async (...keys) => {
      await run(xdotool, ['key', ...keys], { env: { ...process.env, DISPLAY: name } });
    },
    brightnessAt: async (x, y) => readBrightness(await readScreen(), x, y),
    look: async () =>
      createHash('sha256')
        .update(await readScreen())
        .digest('hex'),
    close: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The screen's memory is an image in the format XWD (X11/XWDFile.h): numbers, colours, pixels. */
function readBrightness(image: Buffer, x: number, y: number): number {
  const field = (index: number) => image.readUInt32BE(4 * index);
  const [headerSize, bitsPerPixel, bytesPerLine, colours] = [0, 11, 12, 19].map(field) as [
    number,
    number,
    number,
    number,
  ];
  const at = headerSize + 12 * colours + y * bytesPerLine + (x * bitsPerPixel) / 8;
  return [0, 1, 2].reduce((sum, byte) => sum + image.readUInt8(at + byte), 0) / (3 * 255);
}

/** The server picks a free number and says it. */
function readNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb has ended with ${code}.`)));
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
  });
}

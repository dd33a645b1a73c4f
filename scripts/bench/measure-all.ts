import type { BrowserContext } from 'playwright-core';
import { startPractice } from '../../practice/server/start-practice.ts';
import { EXTENSION } from '../browser/extension-folder.ts';
import { launchBare, launchWithExtension } from '../browser/launch.ts';
import { timeSends } from '../browser/time-sends.ts';
import { openChatPage } from './chat-page.ts';
import { type Figures, figure } from './figures.ts';
import { measureHistory } from './measure-history.ts';
import { type LongTimes, measureLong } from './measure-long.ts';
import { judgeReader } from './judge-reader.ts';
import { measureSends } from './measure-sends.ts';
import { measureSizes } from './measure-size.ts';
import { measureStarts } from './measure-start.ts';
import { measureStream } from './measure-stream.ts';
import { medianOf, percentileOf, roundTo } from './statistics.ts';

const STARTS = 20;
/** Turn by turn with and without the guard, so that a busy machine troubles both alike. */
const SENDS = { rounds: 5, each: 10 } as const;
const STREAMS = 8;
/** A reply of 2,000 chunks in about five seconds: fast, but not all at once. */
const STREAM_QUERY = '?chunks=2000&speed=20000';

const LIMITS = {
  contentScriptKb: 30,
  sendP95Ms: 100,
  streamRatio: 1.1,
  longStartMs: 30,
  longRatio: 1.3,
} as const;

/** A long conversation beside a short one, with a reply that a page of such length keeps up with. */
const LONG = { short: 50, long: 5000, rounds: 3, search: '?chunks=200&speed=1250' } as const;

/** The same browser with the extension and without. */
interface Pair {
  readonly guarded: BrowserContext;
  readonly bare: BrowserContext;
}

/** Measures the reader of replies alone. */
export async function measureReading(): Promise<Partial<Figures>> {
  tell('Reading');
  return judgeReader(tell);
}

/** Measures the history alone. */
export function measureStored(signal: AbortSignal): Promise<Partial<Figures>> {
  return measureHistory(tell, signal);
}

/** Measures everything, in one run. What it is doing goes to standard error. */
export async function measureAll(signal: AbortSignal): Promise<Partial<Figures>> {
  // Before the browsers: they would take the processor from it.
  const reading = await measureReading();
  const opened: { close(): Promise<void> }[] = [];
  // One that fails to close must not keep another's profile from being removed.
  const closeAll = () => Promise.allSettled(opened.map((each) => each.close()));
  const open = async <T extends { close(): Promise<void> }>(opening: Promise<T>): Promise<T> => {
    const each = await opening;
    opened.push(each);
    signal.throwIfAborted();
    return each;
  };
  signal.addEventListener('abort', () => void closeAll(), { once: true });
  try {
    const practice = await open(startPractice({ speed: Number.POSITIVE_INFINITY }));
    const guarded = await open(launchWithExtension({ extension: EXTENSION, leaveSignals: true }));
    const bare = await open(launchBare({ leaveSignals: true }));
    const page = await measure({ guarded: guarded.context, bare: bare.context }, practice.url);
    return { ...page, ...(await measureStored(signal)), ...reading };
  } finally {
    await closeAll();
  }
}

async function measure(pair: Pair, url: string): Promise<Partial<Figures>> {
  const sizes = await measureSizes();
  tell('Starting');
  const starts = await measureStarts(pair.guarded, url, STARTS);
  tell('Sending');
  const sends = await compareSends(pair, url);
  tell('Streaming, for a minute or two');
  const streams = await compareStreams(pair, `${url}/${STREAM_QUERY}`);
  tell('Opening long conversations');
  const conversations = await compareLengths(pair.guarded, url);
  const usual = medianOf(sends.bare);
  const added = sends.guarded.map((time) => time - usual);
  const [streamWith, streamWithout] = [medianOf(streams.guarded), medianOf(streams.bare)];
  const kb = (bytes: number, limit?: number) => figure(roundTo(bytes / 1000, 2), 'kB', limit);
  const ms = (value: number, limit?: number) => figure(roundTo(value, 1), 'ms', limit);
  return {
    contentScript: kb(sizes.contentScript, LIMITS.contentScriptKb),
    chips: kb(sizes.chips),
    chatPage: kb(sizes.chatPage),
    panels: kb(sizes.panels),
    ready: ms(medianOf(starts.map(({ ready }) => ready))),
    readyAfterComposer: ms(medianOf(starts.map(({ ready, composer }) => ready - composer))),
    sendMedian: ms(medianOf(added)),
    sendP95: ms(percentileOf(added, 0.95), LIMITS.sendP95Ms),
    streamWithout: ms(streamWithout),
    streamWith: ms(streamWith),
    longStart: ms(medianOf(conversations.long.map(({ start }) => start)), LIMITS.longStartMs),
    longRatio: figure(
      roundTo(
        medianOf(conversations.long.map(({ stream }) => stream)) /
          medianOf(conversations.short.map(({ stream }) => stream)),
        2,
      ),
      '×',
      LIMITS.longRatio,
    ),
    streamRatio: figure(roundTo(streamWith / streamWithout, 3), '×', LIMITS.streamRatio),
  };
}

async function compareSends(pair: Pair, url: string) {
  const guardedPage = await openChatPage(pair.guarded, url, true, timeSends);
  const barePage = await openChatPage(pair.bare, url, false, timeSends);
  const guarded: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < SENDS.rounds; round += 1) {
    guarded.push(...(await measureSends(guardedPage, SENDS.each, true)));
    bare.push(...(await measureSends(barePage, SENDS.each, false)));
  }
  await Promise.all([guardedPage.close(), barePage.close()]);
  return { guarded, bare };
}

async function compareStreams(pair: Pair, url: string) {
  const guarded: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < STREAMS; round += 1) {
    const measureGuarded = async () => {
      guarded.push(await measureStream(pair.guarded, url, true));
    };
    // Each goes first as often as the other: a processor that warms up favours neither.
    if (round % 2 === 0) await measureGuarded();
    bare.push(await measureStream(pair.bare, url, false));
    if (round % 2 === 1) await measureGuarded();
  }
  return { guarded, bare };
}

async function compareLengths(context: BrowserContext, url: string) {
  const short: LongTimes[] = [];
  const long: LongTimes[] = [];
  for (let round = 0; round < LONG.rounds; round += 1) {
    short.push(await measureLong(context, url, LONG.search, LONG.short));
    long.push(await measureLong(context, url, LONG.search, LONG.long));
  }
  return { short, long };
}

function tell(what: string): void {
  process.stderr.write(`${what}.\n`);
}

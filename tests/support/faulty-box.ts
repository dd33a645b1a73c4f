import type { Clock, Draft } from '../../lib/page/sends/hold-send.ts';

/** How a message box misbehaves. Times are milliseconds of the box's own clock. */
export interface Faults {
  /** How long after an append its text shows; infinity: never. */
  readonly appendDelayMs: number;
  /** How often an append is applied, and how long after the first the others come. */
  readonly times: number;
  readonly repeatDelayMs: number;
  readonly mangles: 'nothing' | 'drops-user-text' | 'cuts-line' | 'moves-to-front';
  readonly ignoresRemove: boolean;
  readonly ignoresRestore: boolean;
  /** How long the box goes on to show itself without the last character that was typed. */
  readonly drawsLateMs: number;
  /** When the site sends without being told to. */
  readonly sendsItselfAtMs: number;
  /** When the box leaves the page, its text with it. */
  readonly vanishesAtMs: number;
}

export const HONEST: Faults = {
  appendDelayMs: 0,
  times: 1,
  repeatDelayMs: 0,
  mangles: 'nothing',
  ignoresRemove: false,
  ignoresRestore: false,
  drawsLateMs: 0,
  sendsItselfAtMs: Number.POSITIVE_INFINITY,
  vanishesAtMs: Number.POSITIVE_INFINITY,
};

const FRAME_MS = 16;

/** A message box on a clock of its own: time passes only while the send machine waits. */
export function createFaultyBox(typed: string, faults: Faults) {
  let now = 0;
  let text: string | null = typed;
  let due: { at: number; run: () => void }[] = [];
  const sent: string[] = [];

  const advance = (to: number) => {
    for (;;) {
      const next = due.filter(({ at }) => at <= to).toSorted((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      due = due.filter((each) => each !== next);
      now = Math.max(now, next.at);
      next.run();
    }
    now = to;
  };
  const schedule = (delay: number, run: () => void) => {
    if (delay === 0) run();
    else if (Number.isFinite(delay)) due.push({ at: now + delay, run });
  };
  schedule(faults.vanishesAtMs, () => {
    text = null;
  });

  const release = () => {
    if (text === null || text.trim() === '') return;
    sent.push(text);
    text = '';
  };
  schedule(faults.sendsItselfAtMs, release);

  const write = (added: string) => {
    if (text === null) return;
    const line = faults.mangles === 'cuts-line' ? added.slice(0, -10) : added;
    if (faults.mangles === 'drops-user-text') text = line;
    else if (faults.mangles === 'moves-to-front') text = line + text;
    else text += line;
  };
  /** What is drawn: for a while, the text as it was one key before. */
  const drawn = () =>
    text !== null && now < faults.drawsLateMs && text.startsWith(typed)
      ? [...typed].slice(0, -1).join('') + text.slice(typed.length)
      : text;
  const draft: Draft = {
    read: drawn,
    append: (added) => {
      for (let time = 0; time < faults.times; time += 1) {
        schedule(faults.appendDelayMs + time * faults.repeatDelayMs, () => write(added));
      }
    },
    remove: (part) => {
      if (faults.ignoresRemove || text === null) return;
      const at = text.lastIndexOf(part);
      if (at >= 0) text = text.slice(0, at) + text.slice(at + part.length);
    },
    breakLine: () => write('\n'),
    restore: (all) => {
      if (!faults.ignoresRestore && text !== null) text = all;
    },
  };
  const clock: Clock = {
    now: () => now,
    settle: async (ms) => advance(now + Math.min(ms, 2 * FRAME_MS)),
  };
  return {
    draft,
    clock,
    sent,
    get text() {
      return text;
    },
    release,
    runOut: async () => advance(now + 5000),
  };
}

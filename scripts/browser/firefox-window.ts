import { poll } from './poll.ts';
import type { BareFirefox } from './launch-firefox.ts';

/** A place in the browser's window, in px from its top left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What is there in the browser's window alone. */
declare const window: {
  synthesizeMouseEvent(
    type: string,
    x: number,
    y: number,
    mouse: { readonly button: number; readonly buttons: number; readonly clickCount: number },
    options: object,
  ): void;
};

const WAIT_MS = 15_000;

/** Clicks in the browser's own window, as a mouse does: on toolbars, panels and prompts too. */
export async function clickInWindow({ runInside }: BareFirefox, { x, y }: Spot): Promise<void> {
  await runInside(
    (x, y) => {
      for (const [type, buttons] of [
        ['mousemove', 0],
        ['mousedown', 1],
        ['mouseup', 0],
      ] as const) {
        window.synthesizeMouseEvent(type, x, y, { button: 0, buttons, clickCount: 1 }, {});
      }
    },
    x,
    y,
  );
}

/** Waits until something is in the browser's window, and has come to rest where it is. */
export async function waitForSpot(find: () => Promise<Spot | null>, what: string): Promise<Spot> {
  let last: Spot | null = null;
  const rested = await poll(async () => {
    const before: Spot | null = last;
    last = await find();
    return last !== null && before?.x === last.x && before.y === last.y ? last : null;
  }, WAIT_MS);
  if (rested === null) throw new Error(`Firefox shows no ${what}.`);
  return rested;
}

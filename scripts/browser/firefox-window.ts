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
declare const Cc: Record<string, { createInstance(of: unknown): KeyInput }>;
declare const Ci: { readonly nsITextInputProcessor: unknown };
interface KeyInput {
  beginInputTransactionForTests(of: unknown): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

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

/** A key as `KeyboardEvent` names it. */
export interface Key {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
}

/**
 * Presses keys together in the browser's own window. Keys that the debugger presses in a page are
 * the page's alone: the browser's shortcuts, and those of extensions, do not see them.
 */
export async function pressInWindow(
  { runInside }: BareFirefox,
  keys: readonly Key[],
): Promise<void> {
  await runInside((keys) => {
    const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(
      Ci.nsITextInputProcessor,
    );
    input?.beginInputTransactionForTests(window);
    for (const key of keys) input?.keydown(new KeyboardEvent('', key));
    for (const key of keys.toReversed()) input?.keyup(new KeyboardEvent('', key));
  }, keys);
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

import { insist } from '../page/insist.ts';
import { bringScript } from './bring-script.ts';
import type { Views } from '../page/views.ts';

/*
 * The two ends of chips.js. The guard listens from the first moment of a page, and needs its chips
 * only when it has found a chat: it asks the background for them then. They are left in the world
 * that both scripts share, the extension's own, which the page cannot see.
 */
const world = globalThis as { idkGuardViews?: Views };

/** Leaves the chips for the guard of this frame. */
export function publishViews(views: Views): void {
  world.idkGuardViews = views;
}

type Draw = (views: Views) => void;

/** Chips that are drawn as soon as their script is there; of each, as it was last. */
export function createLateViews(): Views {
  const waiting = new Map<object, Draw>();
  let isComing = false;

  const fetchViews = async () => {
    isComing = true;
    await insist(askForChips, (views) => views !== null || waiting.size === 0);
    isComing = false;
    const { idkGuardViews: views } = world;
    if (views === undefined) return; // The extension is gone; the next drawing asks again.
    for (const draw of waiting.values()) draw(views);
    waiting.clear();
  };
  const draw = (place: object, act: Draw) => {
    if (world.idkGuardViews !== undefined) return act(world.idkGuardViews);
    waiting.set(place, act);
    if (!isComing) void fetchViews();
  };
  return {
    drawReply: (root, view) => draw(root, (views) => views.drawReply(root, view)),
    drawComposer: (root, view) => draw(root, (views) => views.drawComposer(root, view)),
    placeComposer: (root, box) => draw(root.host, (views) => views.placeComposer(root, box)),
    dim: (lines, signal) => draw(lines, (views) => views.dim(lines, signal)),
    erase: (root) => {
      waiting.delete(root);
      waiting.delete(root.host);
      world.idkGuardViews?.erase(root);
    },
  };
}

async function askForChips(): Promise<Views | null> {
  await bringScript('script', 'chips');
  return world.idkGuardViews ?? null;
}

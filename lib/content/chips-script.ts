import { askBackground } from '../messaging.ts';
import { insist } from '../page/insist.ts';
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
  const waiting = new Map<ShadowRoot, Draw>();
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
  const draw = (root: ShadowRoot, act: Draw) => {
    if (world.idkGuardViews !== undefined) return act(world.idkGuardViews);
    waiting.set(root, act);
    if (!isComing) void fetchViews();
  };
  return {
    drawReply: (root, view) => draw(root, (views) => views.drawReply(root, view)),
    drawComposer: (root, view) => draw(root, (views) => views.drawComposer(root, view)),
    erase: (root) => {
      waiting.delete(root);
      world.idkGuardViews?.erase(root);
    },
  };
}

async function askForChips(): Promise<Views | null> {
  try {
    await askBackground('script', 'chips');
  } catch (error) {
    console.info('The chips did not come.', error);
  }
  return world.idkGuardViews ?? null;
}

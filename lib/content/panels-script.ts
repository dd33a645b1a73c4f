import type { Panels } from '../../components/panels.ts';
import { askBackground } from '../messaging.ts';

/*
 * The two ends of panels.js: the chips' script asks the background for it, and it leaves its
 * panels in the world that both share, the extension's own, which the page cannot see.
 */
const world = globalThis as { idkGuardPanels?: Panels };

/** Leaves the panels for the chips of this frame. */
export function publishPanels(panels: Panels): void {
  world.idkGuardPanels = panels;
}

let coming: Promise<Panels> | null = null;

/** The panels, fetched once. Rejects when the extension is gone; the next call tries again. */
export function loadPanels(): Promise<Panels> {
  coming ??= fetchPanels();
  coming.catch(() => {
    coming = null;
  });
  return coming;
}

async function fetchPanels(): Promise<Panels> {
  await askBackground('script', 'panels');
  if (world.idkGuardPanels === undefined) throw new Error('panels.js left nothing behind.');
  return world.idkGuardPanels;
}

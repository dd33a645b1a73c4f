import type { LoadPanels, Panels } from './panels.ts';

/** What a chip has open: nothing, its panel, or, where that cannot be had, its own words. */
export type Opened = Panels | 'alone' | null;

/** Opens and closes the panel of a chip. */
export interface Opening {
  toggle(): void;
  close(): void;
}

/** The panels may still have to come; who closes in the meantime does not want them any more. */
export function createOpening(load: LoadPanels, show: (opened: Opened) => void): Opening {
  let isWanted = false;
  const open = () => {
    isWanted = true;
    const showWanted = (opened: Opened) => {
      if (isWanted) show(opened);
    };
    load().then(showWanted, () => showWanted('alone'));
  };
  const close = () => {
    isWanted = false;
    show(null);
  };
  return { close, toggle: () => (isWanted ? close() : open()) };
}

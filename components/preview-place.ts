interface Rect {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  /** Distance of the preview's top from the top of the window. */
  readonly top: number;
  readonly maxHeight: number;
}

const GAP = 8;

/**
 * Above the chip where it fits, else below, else on the side with more room: message boxes stand
 * at the foot of a chat and in the middle of a new one. All in CSS pixels of the window.
 */
export function placePreview(chip: Rect, preview: Size, view: Size): Place {
  const above = chip.top - 2 * GAP;
  const below = view.height - chip.bottom - 2 * GAP;
  const up = preview.height <= above || (preview.height > below && above >= below);
  const maxHeight = Math.max(up ? above : below, 0);
  const height = Math.min(preview.height, maxHeight);
  return {
    left: Math.max(GAP, Math.min(chip.left, view.width - preview.width - GAP)),
    top: up ? chip.top - GAP - height : chip.bottom + GAP,
    maxHeight,
  };
}

/** Keeps an open preview beside its chip until the signal aborts. */
export function keepPreviewPlaced(
  preview: HTMLElement,
  chip: HTMLElement,
  signal: AbortSignal,
): void {
  const place = () => {
    preview.style.maxHeight = '';
    const size = { width: preview.offsetWidth, height: preview.offsetHeight };
    const view = { width: window.innerWidth, height: window.innerHeight };
    const at = placePreview(chip.getBoundingClientRect(), size, view);
    preview.style.left = `${at.left}px`;
    preview.style.top = `${at.top}px`;
    preview.style.maxHeight = `${at.maxHeight}px`;
  };
  const options = { signal, passive: true, capture: true };
  window.addEventListener('resize', place, options);
  window.addEventListener('scroll', place, options);
  // The text in it changes with the bar, and with it its height.
  const sizes = new ResizeObserver(place);
  sizes.observe(preview);
  signal.addEventListener('abort', () => sizes.disconnect());
  place();
}

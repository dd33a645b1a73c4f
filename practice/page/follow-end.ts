/** How near the end counts as "at the end", in pixels. */
const NEAR = 48;

/**
 * Keeps the end of a growing transcript in view, unless the user has scrolled up to read.
 *
 * @returns a function to call after each change; `true` goes to the end in any case
 */
export function followEnd(area: HTMLElement, signal: AbortSignal): (always?: boolean) => void {
  let following = true;
  area.addEventListener(
    'scroll',
    () => {
      following = area.scrollHeight - area.scrollTop - area.clientHeight < NEAR;
    },
    { signal, passive: true },
  );
  return (always = false) => {
    if (always) following = true;
    if (following) area.scrollTop = area.scrollHeight;
  };
}

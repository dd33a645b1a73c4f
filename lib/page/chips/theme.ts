/**
 * Whether the text of an element is light, and the site's theme so a dark one, whatever the
 * system's is. Reading the text colour beats reading grounds, which are often transparent.
 */
export function hasLightText(element: Element): boolean {
  const color = element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '';
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  const scale = color.startsWith('rgb') ? 255 : 1;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / scale > 0.5;
}

/** Gives a host of ours the theme of what stands beside it. */
export function followTheme(host: HTMLElement, beside: Element): void {
  host.style.setProperty('color-scheme', hasLightText(beside) ? 'dark' : 'light');
}

/** Calls back when the page may have changed its theme: a switch on its root, or the system's. */
export function watchTheme(window: Window, onChange: () => void, signal: AbortSignal): void {
  const { documentElement, body } = window.document;
  const observer = new MutationObserver(onChange);
  const attributeFilter = ['class', 'style', 'data-theme', 'data-mode', 'data-color-scheme'];
  for (const element of [documentElement, body]) {
    observer.observe(element, { attributes: true, attributeFilter });
  }
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', onChange, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

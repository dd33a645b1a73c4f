const MARK = 'data-idk-guard';
const ours = new WeakSet<Element>();

/** An element of ours in the page, with a closed root that scripts of the page cannot enter. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * Makes a host. `all: initial` keeps the site's styles out; everything inside is in px, for the
 * site owns the root font size.
 */
export function createHost(document: Document, kind: 'reply' | 'composer'): Host {
  const element = document.createElement('div');
  element.setAttribute(MARK, kind);
  ours.add(element);
  element.style.setProperty('all', 'initial');
  return { element, root: element.attachShadow({ mode: 'closed' }) };
}

/**
 * Follows the site's light or dark theme, which need not be the system's: dark is where text is
 * light. Reading the text colour beats reading grounds, which are often transparent.
 */
export function followTheme(host: HTMLElement, beside: Element): void {
  const color = beside.ownerDocument.defaultView?.getComputedStyle(beside).color ?? '';
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  const scale = color.startsWith('rgb') ? 255 : 1;
  const luminance = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / scale;
  host.style.setProperty('color-scheme', luminance > 0.5 ? 'dark' : 'light');
}

/**
 * Hosts that another guard has put into the page: after an update of the extension, the script of
 * the old version is still there, deaf, and the new one takes its place.
 */
export function findOtherHosts(document: Document): Element[] {
  return [...document.querySelectorAll(`[${MARK}]`)].filter((element) => !ours.has(element));
}

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
 * Hosts that another guard has put into the page: after an update of the extension, the script of
 * the old version is still there, deaf, and the new one takes its place.
 */
export function findOtherHosts(document: Document): Element[] {
  return [...document.querySelectorAll(`[${MARK}]`)].filter((element) => !ours.has(element));
}

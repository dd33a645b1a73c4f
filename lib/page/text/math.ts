/** Formulas, as KaTeX, MathJax and browsers render them. */
export const MATH = '.katex, mjx-container, math, [data-math]';

/**
 * A formula once, though renderers put it into the page two or three times (for the eye, for screen
 * readers, and as TeX): its TeX, or else what its MathML says.
 */
export function readMath(element: Element): string {
  const tex =
    (element as HTMLElement).dataset['math'] ??
    element.querySelector('annotation')?.textContent ??
    readParts(element.querySelector('math') ?? element);
  return tex.replaceAll(/\s+/g, ' ').trim();
}

/** What stands between the parts of an element: 10² is not 102. */
const JOINTS: Readonly<Record<string, string>> = { msup: '^', msub: '_', mfrac: '/' };

function readParts(node: Node): string {
  const joint = JOINTS[(node as Element).localName] ?? '';
  return node.nodeValue ?? [...node.childNodes].map(readParts).join(joint);
}

/** Gives a root the style, if it has not got it yet. @returns whether it had not */
export type Style = (root: ShadowRoot) => boolean;

/**
 * A style for any number of roots. A constructed sheet: the page's content policy has no say in it,
 * no node holds it, and all roots share it.
 */
export function createStyle(css: string): Style {
  let sheet: CSSStyleSheet | null = null;
  const styled = new WeakSet<ShadowRoot>();
  return (root) => {
    if (styled.has(root)) return false;
    styled.add(root);
    if (sheet === null) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return true;
  };
}

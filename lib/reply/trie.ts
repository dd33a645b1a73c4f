/** Phrases by their common beginnings. */
interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

/**
 * The source of a pattern that matches any of the phrases, the longest that fits. Common beginnings
 * are written once, so that at each place of a text one character decides between hundreds of
 * phrases: a plain list of alternatives is tried from its first to its last.
 *
 * @param escape how one character of a phrase is written in a pattern
 */
export function joinPhrases(
  phrases: readonly string[],
  escape: (character: string) => string,
): string {
  const root: Node = { next: new Map(), isEnd: false };
  for (const phrase of phrases) {
    let node = root;
    for (const character of phrase) {
      const known = node.next.get(character);
      const next = known ?? { next: new Map<string, Node>(), isEnd: false };
      if (known === undefined) node.next.set(character, next);
      node = next;
    }
    node.isEnd = true;
  }
  return write(root, escape);
}

function write({ next, isEnd }: Node, escape: (character: string) => string): string {
  const branches = [...next].map(([character, node]) => escape(character) + write(node, escape));
  if (branches.length === 0) return '';
  if (isEnd) return `(?:${branches.join('|')})?`;
  return branches.length === 1 ? (branches[0] as string) : `(?:${branches.join('|')})`;
}

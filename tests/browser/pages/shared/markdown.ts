import { make } from './dom.ts';

interface Block {
  tag: 'p' | 'ul' | 'ol';
  lines: string[];
}

const MARKERS = { ul: /^\s*[-*] +/, ol: /^\s*\d+\. +/ } as const;

function listTag(line: string): 'ul' | 'ol' | null {
  return MARKERS.ul.test(line) ? 'ul' : MARKERS.ol.test(line) ? 'ol' : null;
}

function splitBlocks(text: string): Block[] {
  return text.split(/\n\s*\n/).flatMap((part) => {
    const blocks: Block[] = [];
    for (const line of part.split('\n').filter((each) => each.trim())) {
      const tag = listTag(line) ?? 'p';
      if (blocks.at(-1)?.tag !== tag) blocks.push({ tag, lines: [] });
      blocks.at(-1)!.lines.push(tag === 'p' ? line : line.replace(MARKERS[tag], ''));
    }
    return blocks;
  });
}

function makeInline(line: string): Node[] {
  return line
    .split(/(\*\*[^*]+\*\*)/)
    .filter(Boolean)
    .map((part) =>
      /^\*\*[^*]+\*\*$/.test(part)
        ? make('strong', {}, part.slice(2, -2))
        : document.createTextNode(part),
    );
}

function makeBlock({ tag, lines }: Block): HTMLElement {
  if (tag !== 'p')
    return make(tag, {}, ...lines.map((line) => make('li', {}, ...makeInline(line))));
  return make(
    'p',
    {},
    ...lines.flatMap((line, index) =>
      index ? [make('br'), ...makeInline(line)] : makeInline(line),
    ),
  );
}

const rendered = new WeakMap<Element, { key: string; node: HTMLElement }[]>();

/** Renders the text so far. Blocks that did not change keep their nodes: a stream touches only the last one. */
export function showMarkdown(target: Element, text: string): void {
  const before = rendered.get(target) ?? [];
  const after = splitBlocks(text).map((block, index) => {
    const key = JSON.stringify(block);
    const old = before[index];
    if (old?.key === key) return old;
    const node = makeBlock(block);
    if (old) old.node.replaceWith(node);
    else target.append(node);
    return { key, node };
  });
  for (const { node } of before.slice(after.length)) node.remove();
  rendered.set(target, after);
}

import { element } from '../element.ts';

/** Code first: nothing inside it is markup. Each alternative is bounded by its own closing mark. */
const MARKS =
  /`([^`\n]+)`|\*\*(?=\S)(.+?)\*\*|\*(?=\S)([^*\n]+?)\*|\[([^\]\n]+)\]\((https?:\/\/[^\s)]+)\)/gu;

/** Renders bold, italic, inline code and links; everything else stays text. */
export function renderInline(text: string): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const match of text.matchAll(MARKS)) {
    if (match.index > at) nodes.push(text.slice(at, match.index));
    nodes.push(renderMark(match));
    at = match.index + match[0].length;
  }
  if (at < text.length) nodes.push(text.slice(at));
  return nodes;
}

function renderMark([whole, code, bold, italic, label, address]: RegExpMatchArray): Node | string {
  if (code !== undefined) return element('code', {}, code);
  if (bold !== undefined) return element('strong', {}, ...renderInline(bold));
  if (italic !== undefined) return element('em', {}, ...renderInline(italic));
  if (label === undefined || address === undefined) return whole;
  return element('a', { href: address, rel: 'noreferrer noopener', target: '_blank' }, label);
}

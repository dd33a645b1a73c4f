import { element } from '../element.ts';
import { renderInline } from './inline.ts';

/** Renders one block of Markdown as one element. What is not recognised is a paragraph. */
export function renderBlock(source: string): HTMLElement {
  const lines = source.split('\n');
  const first = lines[0] ?? '';
  if (/^ {0,3}(?:```|~~~)/u.test(first)) return renderCode(lines);
  if (/^\s*\|/u.test(first) && /^\s*\|?[\s:|-]*-[\s:|-]*$/u.test(lines[1] ?? '')) {
    return renderTable(lines);
  }
  if (ITEM.test(first)) return renderList(lines);
  if (/^ {0,3}>/u.test(first)) return renderQuote(lines);
  if (/^ {0,3}(?:-{3,}|\*{3,})\s*$/u.test(first) && lines.length === 1) return element('hr');
  const heading = /^ {0,3}(#{1,6})\s+(.*)$/u.exec(first);
  if (heading) return renderHeading(heading, lines.slice(1));
  return element('p', {}, ...renderLines(lines));
}

const ITEM = /^(\s*)(?:[-*+]|(\d{1,9})[.)])\s+(.*)$/u;

/** Models write a heading without a blank line after it; the rest is shown under it. */
function renderHeading([, marks, text]: RegExpExecArray, rest: string[]): HTMLElement {
  const level = `h${Math.min(6, (marks?.length ?? 1) + 2)}` as 'h3' | 'h4' | 'h5' | 'h6';
  const title = element(level, {}, ...renderInline(text ?? ''));
  return rest.length === 0 ? title : element('div', {}, title, renderBlock(rest.join('\n')));
}

function renderCode(lines: readonly string[]): HTMLElement {
  const language = (lines[0] ?? '').replace(/^\s*[`~]+/u, '').trim();
  const closed = lines.length > 1 && /^ {0,3}(?:```|~~~)\s*$/u.test(lines.at(-1) ?? '');
  const code = lines.slice(1, closed ? -1 : undefined).join('\n');
  // Scrollable regions need a stop for the keyboard.
  return element(
    'pre',
    { tabindex: '0', ...(language ? { 'data-language': language } : {}) },
    element('code', {}, code),
  );
}

/** One level of nesting, which is what chat replies use. */
function renderList(lines: readonly string[]): HTMLElement {
  const first = ITEM.exec(lines[0] ?? '');
  const number = first?.[2];
  const list =
    number === undefined ? element('ul') : element('ol', number === '1' ? {} : { start: number });
  const indent = first?.[1]?.length ?? 0;
  let nested: string[] = [];
  const closeNested = () => {
    if (nested.length > 0) list.lastElementChild?.append(renderList(nested));
    nested = [];
  };
  for (const line of lines) {
    const item = ITEM.exec(line);
    if (item && (item[1]?.length ?? 0) > indent + 1) {
      nested.push(line);
    } else if (item) {
      closeNested();
      list.append(element('li', {}, ...renderInline(item[3] ?? '')));
    } else {
      list.lastElementChild?.append(' ', ...renderInline(line.trim()));
    }
  }
  closeNested();
  return list;
}

function renderQuote(lines: readonly string[]): HTMLElement {
  const inner = lines.map((line) => line.replace(/^ {0,3}> ?/u, '')).join('\n');
  return element('blockquote', {}, renderBlock(inner));
}

function renderTable([head = '', , ...body]: readonly string[]): HTMLElement {
  const row = (line: string, tag: 'th' | 'td') =>
    element('tr', {}, ...splitCells(line).map((cell) => element(tag, {}, ...renderInline(cell))));
  const table = element(
    'table',
    {},
    element('thead', {}, row(head, 'th')),
    element('tbody', {}, ...body.map((line) => row(line, 'td'))),
  );
  return element('div', { 'data-scroll': true, tabindex: '0' }, table);
}

function splitCells(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map((cell) => cell.trim());
}

function renderLines(lines: readonly string[]): (Node | string)[] {
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [element('br')] : []),
    ...renderInline(line),
  ]);
}

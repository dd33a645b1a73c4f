/** Elements that begin and end a line of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody thead tr ul ' +
    'user-query model-response message-content'
  ).split(' '),
);

/** Page furniture that is never part of a text. */
const CHROME = 'button, svg, style, script, template, noscript, [aria-hidden="true"], .sr-only';

interface Writer {
  out: string;
  exclude: string;
}

/**
 * The visible text of an element with its line structure: blocks on lines of their own, list items
 * with a dash, table cells apart by `|`, quotations marked with `>`, code fenced, so that a reader
 * can tell the model's own words from what it quotes.
 *
 * @param exclude selectors of parts to leave out (thinking, citations, actions)
 */
export function readText(element: Element, exclude: readonly string[] = []): string {
  const writer: Writer = { out: '', exclude: [CHROME, ...exclude].join(', ') };
  writeChildren(writer, element, false);
  return writer.out
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function writeChildren(writer: Writer, element: Element, verbatim: boolean): void {
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      const text = child.textContent ?? '';
      writer.out += verbatim ? text : text.replaceAll(/[ \t\r\n\f]+/g, ' ');
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      writeElement(writer, child as Element, verbatim);
    }
  }
}

function writeElement(writer: Writer, element: Element, verbatim: boolean): void {
  if (element.matches(writer.exclude)) return;
  const name = element.localName;
  if (name === 'br') writer.out += '\n';
  else if (name === 'pre') writeWrapped(writer, element, '```\n', '\n```');
  else if (name === 'blockquote') writeQuote(writer, element);
  else if (BLOCKS.has(name)) writeBlock(writer, element, name, verbatim);
  else if (name === 'td' || name === 'th') {
    writeChildren(writer, element, false);
    writer.out += element.nextElementSibling === null ? '' : ' | ';
  } else writeChildren(writer, element, verbatim || isPreformatted(element));
}

function writeBlock(writer: Writer, element: Element, name: string, verbatim: boolean): void {
  startLine(writer);
  if (name === 'li') writer.out += '- ';
  writeChildren(writer, element, verbatim || isPreformatted(element));
  startLine(writer);
  if (name === 'p') writer.out += '\n';
}

function writeWrapped(writer: Writer, element: Element, open: string, close: string): void {
  startLine(writer);
  writer.out += open;
  writeChildren(writer, element, true);
  writer.out = writer.out.trimEnd() + close;
  startLine(writer);
}

function writeQuote(writer: Writer, element: Element): void {
  const quoted: Writer = { out: '', exclude: writer.exclude };
  writeChildren(quoted, element, false);
  startLine(writer);
  for (const line of quoted.out.trim().split('\n')) writer.out += `> ${line}\n`;
}

function startLine(writer: Writer): void {
  if (writer.out !== '' && !writer.out.endsWith('\n')) writer.out += '\n';
}

/** User turns are often one text node with real line breaks in a `pre-wrap` box. */
function isPreformatted(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? '';
  return style.startsWith('pre') || style === 'break-spaces';
}

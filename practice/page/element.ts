type Attributes = Readonly<Record<string, string | boolean>>;

/**
 * Makes an element with attributes and children; strings become text, never markup. `true` sets an
 * empty attribute, `false` leaves it out.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

const SHAPES = {
  send: 'M8 13V3M3.5 7.5 8 3l4.5 4.5',
  stop: 'M4.5 4.5h7v7h-7z',
  plus: 'M8 3v10M3 8h10',
  menu: 'M3 4.5h10M3 8h10M3 11.5h10',
  copy: 'M6 5.5h7.5V13H6zM10 5.5V3H2.5v7.5H6',
  edit: 'm10.5 3 2.5 2.5-7 7-3 .5.5-3z',
  regenerate: 'M12.9 6.5A5.2 5.2 0 1 0 13.2 9M13.3 3v3.7H9.6',
  done: 'm3 8.5 3.2 3.2L13 4.8',
} as const;
export type Shape = keyof typeof SHAPES;

const SVG = 'http://www.w3.org/2000/svg';

/** A line drawing of 16 × 16 that takes the colour of its text; the words stand beside it. */
export function icon(shape: Shape): SVGSVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  setAttributes(drawing, { viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' });
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[shape]);
  drawing.append(path);
  return drawing;
}

/** A button with a picture and a word; `quiet` ones show the word to screen readers only. */
export function button(
  shape: Shape,
  label: string,
  attributes: Attributes = {},
): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', ...attributes },
    icon(shape),
    element('span', { 'data-label': true }, label),
  );
}

function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) target.setAttribute(name, value === true ? '' : value);
  }
}

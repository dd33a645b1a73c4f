import { button, element, icon } from './element.ts';

export interface HeaderOptions {
  readonly model: string;
  readonly needsCtrl: boolean;
  readonly chooseCtrl: (needsCtrl: boolean) => void;
  readonly startNew: () => void;
  readonly signal: AbortSignal;
}

/** The name of the model, "New chat", and a menu with the one setting. */
export function showHeader(options: HeaderOptions): HTMLElement {
  const newChat = button('plus', 'New chat', { 'data-new-chat': true });
  newChat.addEventListener('click', options.startNew, { signal: options.signal });
  return element(
    'header',
    { 'data-header': true },
    element(
      'div',
      { 'data-title': true },
      element('h1', {}, 'Practice chat'),
      element('span', { 'data-model': true }, options.model),
    ),
    newChat,
    showMenu(options),
  );
}

function showMenu({ needsCtrl, chooseCtrl, signal }: HeaderOptions): HTMLElement {
  const box = element('input', { type: 'checkbox', 'data-ctrl-enter': true });
  box.checked = needsCtrl;
  box.addEventListener('change', () => chooseCtrl(box.checked), { signal });
  const menu = element(
    'details',
    { 'data-menu': true },
    element('summary', { 'aria-label': 'Menu', title: 'Menu' }, icon('menu')),
    element(
      'div',
      { 'data-menu-items': true },
      element('label', {}, box, element('span', {}, 'Ctrl+Enter sends')),
      element('p', {}, 'Enter then begins a new line.'),
    ),
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!menu.contains(event.target as Node)) menu.open = false;
    },
    { signal },
  );
  menu.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    },
    { signal },
  );
  return menu;
}

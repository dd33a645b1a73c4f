import { button, icon, type Shape } from './element.ts';

/** A small button under a turn, named for extensions by `data-action`. */
export function actionButton(
  shape: Shape,
  label: string,
  name: string,
  act: () => void,
): HTMLButtonElement {
  const made = button(shape, label, { 'data-action': name, title: label });
  made.addEventListener('click', act);
  return made;
}

/** Copies a text and says so in the button for a moment. */
export function copyButton(read: () => string): HTMLButtonElement {
  const made = actionButton('copy', 'Copy', 'copy', () => {
    navigator.clipboard.writeText(read()).then(
      () => show('done', 'Copied'),
      () => show('copy', 'Copying is not allowed here'),
    );
  });
  const show = (shape: Shape, label: string) => {
    made.querySelector('svg')?.replaceWith(icon(shape));
    const words = made.querySelector('[data-label]');
    if (words) words.textContent = label;
    if (label !== 'Copy') setTimeout(() => show('copy', 'Copy'), 1500);
  };
  return made;
}

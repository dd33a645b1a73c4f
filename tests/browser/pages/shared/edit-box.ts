import { make, type Attributes } from './dom.ts';

export interface EditBoxOptions {
  text: string;
  attributes: Attributes;
  save: HTMLButtonElement;
  cancel: HTMLButtonElement;
  /** Which key saves: the sites differ. */
  savesOn(event: KeyboardEvent): boolean;
  onSave(text: string, trusted: boolean): void;
  onCancel(): void;
}

/** The plain textarea in which the sites let an earlier message be edited. */
export function makeEditBox(options: EditBoxOptions): HTMLElement {
  const { save, cancel } = options;
  const box = make('textarea', { rows: '3', ...options.attributes });
  box.value = options.text;
  let model = options.text;
  const submit = (trusted: boolean): void => {
    if (model.trim()) options.onSave(model, trusted);
  };
  box.addEventListener('input', () => {
    model = box.value;
    save.disabled = !model.trim();
  });
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229 || !options.savesOn(event)) return;
    event.preventDefault();
    submit(event.isTrusted);
  });
  save.addEventListener('click', (event) => submit(event.isTrusted));
  cancel.addEventListener('click', () => options.onCancel());
  queueMicrotask(() => box.focus());
  return make(
    'div',
    { class: 'look-edit' },
    box,
    make('div', { class: 'look-actions' }, cancel, save),
  );
}

/** ChatGPT: Enter is a line break in an edited message, with Cmd or Ctrl it saves. */
export const SAVES_ON_MOD_ENTER = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.metaKey || event.ctrlKey);

/** Claude and Gemini: Enter saves. */
export const SAVES_ON_ENTER = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.shiftKey;

import { actionButton, copyButton } from './action-button.ts';
import { element } from './element.ts';
import { growTextarea } from './grow-textarea.ts';
import { isSendKey, type SendKey } from './send-key.ts';
import type { UserTurn } from './turns.ts';

export interface UserTurnOptions {
  readonly sendKey: SendKey;
  /** Sends the changed message in place of this one; later turns are dropped. */
  readonly resend: (text: string) => void;
}

/** The user's message at the right, with Copy and Edit. */
export function showUserTurn(turn: UserTurn, options: UserTurnOptions): HTMLElement {
  const bubble = element('div', { 'data-user-text': true, dir: 'auto' }, turn.text);
  const actions = element(
    'div',
    { 'data-actions': true },
    copyButton(() => turn.text),
    actionButton('edit', 'Edit', 'edit', () => {
      const form = showEditForm(turn.text, options, () => {
        form.replaceWith(bubble, actions);
        actions.querySelector<HTMLElement>('[data-action="edit"]')?.focus();
      });
      actions.remove();
      bubble.replaceWith(form);
      focusEnd(form);
    }),
  );
  return element(
    'article',
    { 'data-turn': 'user', 'data-turn-id': turn.id, 'aria-label': 'You' },
    bubble,
    actions,
  );
}

function showEditForm(
  text: string,
  { sendKey, resend }: UserTurnOptions,
  cancel: () => void,
): HTMLFormElement {
  const box = element('textarea', {
    'data-edit': true,
    'aria-label': 'Edit your message',
    rows: '1',
    dir: 'auto',
  });
  box.value = text;
  const cancelButton = element('button', { type: 'button', 'data-edit-cancel': true }, 'Cancel');
  const form = element(
    'form',
    { 'data-edit-form': true },
    box,
    element(
      'div',
      { 'data-edit-buttons': true },
      cancelButton,
      element('button', { type: 'submit', 'data-edit-save': true }, 'Send'),
    ),
  );
  cancelButton.addEventListener('click', cancel);
  box.addEventListener('input', () => growTextarea(box));
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) cancel();
    if (!isSendKey(event, sendKey)) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const changed = box.value.trim();
    if (changed !== '') resend(changed);
  });
  return form;
}

function focusEnd(form: HTMLFormElement): void {
  const box = form.querySelector('textarea');
  if (!box) return;
  growTextarea(box);
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
}

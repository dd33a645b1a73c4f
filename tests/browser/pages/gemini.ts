import { createHexId, GEMINI } from './shared/address.ts';
import { createChat } from './shared/chat.ts';
import { arrangeChildren, make, setAttributes, type Attributes } from './shared/dom.ts';
import { makeEditBox, SAVES_ON_ENTER } from './shared/edit-box.ts';
import { showMarkdown } from './shared/markdown.ts';
import { mountQuill } from './shared/quill.ts';
import type { ComposerEvents, ExchangeView, Shell, TurnActions } from './shared/skin.ts';
import { STAGES, type Exchange, type Reply } from './shared/state.ts';

/** Gemini's icons are letters: the name of the glyph is text in the page. */
function makeGlyph(name: string): HTMLElement {
  return make('mat-icon', { fonticon: name, 'aria-hidden': 'true', class: 'google-symbols' }, name);
}

function makeGlyphButton(
  label: string,
  glyph: string,
  attributes: Attributes,
  onClick: () => void = () => {},
): HTMLButtonElement {
  const button = make(
    'button',
    { type: 'button', 'aria-label': label, ...attributes },
    makeGlyph(glyph),
  );
  button.addEventListener('click', onClick);
  return button;
}

function mountShell(root: HTMLElement, events: ComposerEvents): Shell {
  const list = make('infinite-scroller', {
    class: 'chat-history look-list',
    'data-test-id': 'chat-history-container',
  });
  const textarea = make('rich-textarea', { class: 'look-input' });
  const glyph = makeGlyph('send');
  const action = make('button', { type: 'button' }, glyph);
  const modes = make(
    'bard-mode-switcher',
    {},
    make('button', { type: 'button', 'data-test-id': 'bard-mode-menu-button' }, 'Fast'),
  );
  const area = make(
    'div',
    { 'data-node-type': 'input-area', class: 'look-composer' },
    textarea,
    modes,
    action,
  );
  root.append(
    make(
      'main',
      { class: 'look-main' },
      list,
      make('input-container', { class: 'look-dock' }, make('input-area-v2', {}, area)),
    ),
  );
  let isBusy = false;
  action.addEventListener('click', (event) => {
    if (isBusy) events.stop();
    else if (action.getAttribute('aria-disabled') !== 'true') events.submit(event.isTrusted);
  });
  const composer = mountQuill(textarea, {
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Enter a prompt for Gemini',
      class: 'ql-editor ql-blank textarea',
    },
    placeholder: 'Ask Gemini',
    onEnter: events.submit,
    onChange: events.changed,
  });
  return {
    list,
    composer,
    showComposer(state) {
      isBusy = state === 'busy';
      // One button: its class, label and glyph say which of the two it is; it is never `disabled`.
      setAttributes(action, {
        class: `send-button ${isBusy ? 'stop' : 'submit'} look-send`,
        'aria-label': isBusy ? 'Stop response' : 'Send message',
        'aria-disabled': String(state === 'empty'),
      });
      setAttributes(glyph, { fonticon: isBusy ? 'stop' : 'send' });
      if (glyph.textContent !== glyph.getAttribute('fonticon'))
        glyph.textContent = glyph.getAttribute('fonticon');
    },
    showConversation: () => {},
  };
}

function makeQuery(exchange: Exchange, actions: TurnActions): HTMLElement {
  const lines = exchange.text
    .split('\n')
    .map((line) => make('p', { class: 'query-text-line' }, line || make('br')));
  // The spoken prefix is inside the text of the question.
  const said = make('span', { class: 'cdk-visually-hidden' }, 'You said');
  const bubble = make(
    'span',
    { class: 'user-query-bubble-with-background look-bubble' },
    make('div', { class: 'query-text' }, said, ...lines),
  );
  const bar = make(
    'div',
    { class: 'look-actions' },
    makeGlyphButton('Copy prompt', 'content_copy', {}),
    makeGlyphButton('Edit', 'edit', {}, edit),
  );
  const content = make('user-query-content', {}, bubble, bar);
  function edit(): void {
    const box = makeEditBox({
      text: exchange.text,
      attributes: { 'aria-label': 'Edit prompt' },
      save: make('button', { type: 'button', class: 'update-button' }, 'Update'),
      cancel: make('button', { type: 'button', class: 'cancel-button' }, 'Cancel'),
      savesOn: SAVES_ON_ENTER,
      onSave: actions.resend,
      onCancel: () => box.replaceWith(bubble),
    });
    bubble.replaceWith(box);
  }
  return make('user-query', { class: 'look-turn look-user' }, content);
}

/** The same elements serve every answer to the question: regenerating replaces the text within them. */
function makeResponse(actions: TurnActions): { response: HTMLElement; show(reply: Reply): void } {
  const said = make('span', { class: 'cdk-visually-hidden' }, 'Gemini said');
  const thoughts = make('model-thoughts', { class: 'look-thinking' });
  const markdown = make('div', { class: 'markdown markdown-main-panel', 'aria-live': 'polite' });
  const content = make('message-content', { class: 'model-response-text' });
  const alert = make('div', { role: 'alert', class: 'look-alert' });
  const messageActions = make(
    'message-actions',
    { class: 'look-actions' },
    makeGlyphButton('Redo', 'refresh', {}, actions.regenerate),
    makeGlyphButton('Copy', 'content_copy', { 'data-test-id': 'copy-button' }),
  );
  const footer = make('div', { class: 'response-footer' });
  const container = make('response-container', {});
  const response = make('model-response', { class: 'look-turn look-assistant' }, container);
  return {
    response,
    show(reply) {
      const { ended } = STAGES[reply.stage];
      thoughts.textContent = reply.thinking;
      alert.textContent = reply.error;
      setAttributes(content, { id: `message-content-id-r_${reply.id}` });
      setAttributes(markdown, { 'aria-busy': String(!ended) });
      showMarkdown(markdown, reply.text);
      arrangeChildren(content, [[markdown, reply.text !== '']]);
      footer.classList.toggle('complete', ended);
      arrangeChildren(footer, [[messageActions, ended]]);
      arrangeChildren(container, [
        [said, true],
        [thoughts, reply.thinking !== ''],
        [content, true],
        [alert, reply.error !== ''],
        [footer, true],
      ]);
    },
  };
}

function mountExchange(list: HTMLElement, exchange: Exchange, actions: TurnActions): ExchangeView {
  const container = make(
    'div',
    { class: 'conversation-container', id: exchange.id },
    makeQuery(exchange, actions),
  );
  const { response, show } = makeResponse(actions);
  list.append(container);
  return {
    show() {
      if (!exchange.reply) return;
      arrangeChildren(container, [[response, true]]);
      show(exchange.reply);
    },
    remove: () => container.remove(),
  };
}

createChat({ address: GEMINI, newId: createHexId, mountShell, mountExchange });

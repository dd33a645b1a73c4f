import { actionButton, copyButton } from './action-button.ts';
import { element } from './element.ts';
import { streamMarkdown } from './markdown/markdown-stream.ts';
import type { ReplyPiece } from './transport.ts';
import type { AssistantTurn } from './turns.ts';

export interface AssistantTurnView {
  readonly root: HTMLElement;
  /** Shows a piece that has just arrived. */
  add(piece: ReplyPiece): void;
  /** Shows how the reply ended, with its actions. */
  finish(): void;
}

/**
 * The assistant's reply. The turn's own text is the source; this only shows it, and what the turn
 * already holds is shown at once.
 */
export function showAssistantTurn(turn: AssistantTurn, regenerate: () => void): AssistantTurnView {
  const answer = element('div', { 'data-answer': true, dir: 'auto' });
  const root = element(
    'article',
    {
      'data-turn': 'assistant',
      'data-turn-id': turn.id,
      'data-streaming': 'true',
      'aria-label': 'Practice chat',
    },
    answer,
  );
  const text = streamMarkdown(answer);
  let thinking: ReturnType<typeof showThinking> | null = null;

  const view: AssistantTurnView = {
    root,
    add(piece) {
      if (piece.thinking) {
        thinking ??= showThinking(answer);
        thinking.add(piece.thinking);
      }
      if (piece.text) {
        thinking?.settle();
        text.append(piece.text);
      }
    },
    finish() {
      thinking?.settle();
      root.setAttribute('data-streaming', 'false');
      root.setAttribute('data-ended', turn.end ?? 'stopped');
      if (turn.end === 'done') root.setAttribute('data-complete', '');
      if (turn.end === 'stopped')
        root.append(element('p', { 'data-note': true }, 'You stopped this reply.'));
      if (turn.error !== null) root.append(showError(turn.error, regenerate));
      root.append(showActions(turn, regenerate));
    },
  };
  view.add({ thinking: turn.thinking, text: turn.text });
  if (turn.end !== null) view.finish();
  return view;
}

function showThinking(answer: HTMLElement) {
  const title = element('summary', {}, 'Thinking…');
  const body = element('div', { 'data-thinking-text': true });
  const text = streamMarkdown(body);
  answer.before(element('details', { 'data-thinking': true }, title, body));
  return {
    add: (piece: string) => text.append(piece),
    settle: () => {
      title.textContent = 'Thought about it';
    },
  };
}

function showError(sentence: string, retry: () => void): HTMLElement {
  const again = element('button', { type: 'button', 'data-retry': true }, 'Try again');
  again.addEventListener('click', retry);
  return element('div', { 'data-error': true, role: 'alert' }, element('p', {}, sentence), again);
}

function showActions(turn: AssistantTurn, regenerate: () => void): HTMLElement {
  return element(
    'div',
    { 'data-actions': true },
    ...(turn.text === '' ? [] : [copyButton(() => turn.text)]),
    actionButton('regenerate', 'Regenerate', 'regenerate', regenerate),
  );
}

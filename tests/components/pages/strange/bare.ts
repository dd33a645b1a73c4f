import { make } from '../../../browser/pages/shared/dom.ts';
import { streamAnswer } from '../shared/model.ts';

/*
 * Turns are plain boxes without a class or a role. Each of the user's has the time beside it; after
 * an answer, its sources and suggested questions appear.
 */
const list = make('div', { style: 'height: 70vh; overflow-y: auto' });
const box = make('textarea', { rows: '1', style: 'width: 600px; resize: none' });
const button = make('button', { type: 'button' }, '↑');
document.body.append(make('div', { id: 'root' }, list, make('div', {}, box, button)));

const FOLLOW_UPS = ['Who was his teacher?', 'Which volumes have appeared by now?'];
const SOURCES = ['The Art of Computer Programming, volume 1', 'A history of Stanford University'];

function addTurn(...children: Node[]): HTMLElement {
  const turn = make('div', { style: 'margin: 16px' }, ...children);
  list.append(turn);
  return turn;
}

async function send(prompt: string): Promise<void> {
  box.value = '';
  button.disabled = true;
  const words = make('div', { style: 'white-space: pre-wrap' }, prompt);
  addTurn(make('div', { style: 'display: flex; gap: 8px' }, words, make('span', {}, '12:34')));
  const answer = make('div');
  const turn = addTurn(answer);
  for await (const text of streamAnswer(prompt)) {
    // Markdown is drawn anew with every piece.
    answer.replaceChildren(...text.split('\n\n').map((part) => make('p', {}, part)));
  }
  const sources = SOURCES.map((source) => make('li', {}, make('a', { href: '#' }, source)));
  turn.append(make('div', {}, make('div', {}, 'Sources'), make('ol', {}, ...sources)));
  turn.append(make('div', {}, ...FOLLOW_UPS.map(makeFollowUp)));
  button.disabled = false;
}

function makeFollowUp(question: string): HTMLElement {
  const suggestion = make('button', { type: 'button' }, question);
  suggestion.addEventListener('click', () => void send(question));
  return suggestion;
}

function sendDraft(): void {
  if (box.value.trim() !== '' && !button.disabled) void send(box.value.trim());
}

button.addEventListener('click', sendDraft);
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  sendDraft();
});

import { make } from '../../../browser/pages/shared/dom.ts';
import { makeFrame } from '../shared/frame.ts';
import { streamAnswer } from '../shared/model.ts';

/* A list that is laid out from the bottom up: its newest turn comes first in the document. */
const list = make('div', {
  style: 'display: flex; flex-direction: column-reverse; height: 70vh; overflow-y: auto; gap: 16px',
});
const box = make('textarea', { rows: '2', style: 'width: 80%', placeholder: 'Ask' });
const go = make('button', {}, 'Go');
const form = make('form', {}, box, go);
makeFrame().append(list, form);

list.append(make('div', { class: 'said-by-it' }, make('p', {}, 'Good morning.')));

async function send(): Promise<void> {
  const prompt = box.value.trim();
  if (prompt === '') return;
  box.value = '';
  list.prepend(make('div', { style: 'text-align: right' }, make('p', {}, prompt)));
  const text = make('p', { style: 'white-space: pre-wrap' });
  list.prepend(make('div', { class: 'said-by-it' }, text));
  for await (const soFar of streamAnswer(prompt)) text.textContent = soFar;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void send();
});
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});

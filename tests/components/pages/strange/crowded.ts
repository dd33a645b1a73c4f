import { make } from '../../../browser/pages/shared/dom.ts';
import { streamAnswer } from '../shared/model.ts';
import './elsewhere.ts';

/* A page with three boxes: a search in its header, comments in its sidebar, and a chat. */
const search = make('input', { type: 'text', placeholder: 'Search the handbook' });
const header = make(
  'header',
  { style: 'display: flex; justify-content: space-between; height: 40px' },
  make('b', {}, 'Handbook'),
  make('form', {}, search, make('button', {}, 'Find')),
);

const remark = make('textarea', { rows: '3', placeholder: 'Add a comment', id: 'comment' });
const remarks = make('ul', {}, make('li', {}, 'Ben: this page needs a picture.'));
const comment = make('form', {}, remark, make('button', {}, 'Comment'));
const aside = make(
  'aside',
  { style: 'width: 220px; display: flex; flex-direction: column; justify-content: space-between' },
  make('section', {}, make('h2', {}, 'Comments'), remarks),
  comment,
);

const turns = make('div', { style: 'flex: 1; overflow-y: auto' });
const box = make('textarea', { rows: '2', placeholder: 'Ask the handbook', style: 'flex: 1' });
const send = make('button', { type: 'button' }, 'Send');
const main = make(
  'main',
  { style: 'flex: 1; display: flex; flex-direction: column' },
  turns,
  make('div', { style: 'display: flex' }, box, send),
);
const columns = make('div', { style: 'display: flex; gap: 16px; height: 85vh' }, main, aside);
document.body.append(header, columns);

window.__elsewhere = [];

for (const [form, field] of [
  [header.querySelector('form'), search],
  [comment, remark],
] as const) {
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    window.__elsewhere.push(field.value);
    field.value = '';
  });
}

async function ask(): Promise<void> {
  const prompt = box.value.trim();
  if (prompt === '') return;
  box.value = '';
  turns.append(make('p', { class: 'question' }, make('b', {}, 'You: '), prompt));
  const words = make('span', { style: 'white-space: pre-wrap' });
  for await (const text of streamAnswer(prompt)) {
    if (!words.isConnected) turns.append(make('div', { class: 'answer' }, words));
    words.textContent = text;
  }
}

send.addEventListener('click', () => void ask());
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  void ask();
});

import { make } from '../../../browser/pages/shared/dom.ts';

/* No chat: a playground for code, with an editor, a button that runs it, and what it printed. */
const box = make('textarea', {
  rows: '12',
  spellcheck: 'false',
  style: 'width: 100%; box-sizing: border-box; font: 14px/1.5 Menlo, Consolas, monospace',
});
box.value = 'print(6 * 7)';
const output = make('pre', { style: 'height: 40vh; overflow: auto; background: #eee' });
const run = make('button', { type: 'button' }, 'Run');
const bar = make('div', { style: 'display: flex; justify-content: flex-end' }, run);
document.body.append(make('h1', {}, 'Playground'), output, make('section', {}, box, bar));

run.addEventListener('click', () => {
  output.append(`> ${box.value}\n42\n`);
});

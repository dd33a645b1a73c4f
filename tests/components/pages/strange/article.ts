import { make } from '../../../browser/pages/shared/dom.ts';

/* No chat: an article with a form for comments beneath it. */
const words = 'Every summer the swifts come back to the tower beside the old mill. ';
const article = make(
  'article',
  {},
  make('h1', {}, 'Swifts'),
  ...Array.from({ length: 12 }, () => make('p', {}, words.repeat(6))),
);
const box = make('textarea', { rows: '4', cols: '60', placeholder: 'What do you think?' });
const list = make('ol', {}, make('li', {}, 'Ada: lovely.'));
const form = make('form', {}, box, make('button', { type: 'submit' }, 'Post'));
document.body.append(article, make('section', {}, make('h2', {}, 'Comments'), list, form));

form.addEventListener('submit', (event) => {
  event.preventDefault();
  list.append(make('li', {}, box.value));
  box.value = '';
});

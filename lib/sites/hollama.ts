import type { Site } from './site.ts';

/**
 * Read in fmaclen/hollama `src/routes/sessions/[id]` (Prompt, Messages, Article) and
 * `src/lib/components`, 776e500 of 2025-07-20; the project has been quiet since. While a reply is
 * written it is an extra article at the end, without a way to retry it. The model's name is the
 * value of a field, errors are passing notes: neither can be read.
 */
export const hollama: Site = {
  id: 'hollama',
  name: 'Hollama',
  hosts: [],
  marker: '.prompt-editor .prompt-editor__submit',
  composer: [
    'textarea.prompt-editor__textarea',
    '.prompt-editor .cm-content[contenteditable="true"]', // its other editor
  ],
  // "Cancel" can stand before it and "stop" behind; neither shows a key.
  send: [
    '.prompt-editor__submit button:has(> .tag)',
    '.prompt-editor__submit > .button--default:not(:has(.prompt-editor__stop))',
  ],
  stop: ['.prompt-editor__submit button:has(.prompt-editor__stop)', '.prompt-editor__stop'],
  turn: ['article.article--user', 'article.article--assistant'],
  user: ['article.article--user > .markdown', 'article.article--user'],
  reply: ['article.article--assistant'],
  answer: ['article.article--assistant > .markdown', '.markdown'],
  exclude: ['.reasoning', '.article--reasoning', '.article__nav'],
  writing: [],
  complete: ['[id^="retry-index-"]'],
  error: [],
  thread: '/sessions/([^/?#]+)',
  model: [],
  checked: '2026-11-21',
  trust: 'high',
};

import type { Site } from './site.ts';

/** The practice chat of this project: see practice/README.md for its attributes. */
export const practice: Site = {
  id: 'practice',
  name: 'Practice chat',
  // Any port: the chat is served where there is room. Other local pages lack the marker.
  hosts: ['http://127.0.0.1/*', 'http://localhost/*'],
  marker: '[data-practice-chat]',
  composer: ['textarea[data-composer]'],
  send: ['button[data-send]'],
  stop: ['button[data-stop]'],
  turn: ['[data-turn]'],
  user: ['[data-turn="user"] [data-user-text]'],
  reply: ['[data-turn="assistant"]'],
  answer: ['[data-answer]'],
  exclude: ['[data-thinking]', '[data-actions]'],
  writing: ['[data-streaming="true"]'],
  complete: ['[data-complete]'],
  error: ['[data-error]'],
  thread: '/c/([0-9a-f-]{36})',
  model: ['[data-model]'],
  checked: '2026-11-21',
  trust: 'high',
};

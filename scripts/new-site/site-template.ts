import { constantOf } from './site-name.ts';

/** A site's file with a question in every place. */
export function writeSite(id: string, today: Date): string {
  return `import type { Site } from './site.ts';

/** FILL IN: what is peculiar to this page, and which of the facts below are thin. */
export const ${constantOf(id)}: Site = {
  id: '${id}',
  name: '${id}', // FILL IN: the name that users know
  hosts: ['https://${id}.example/*'], // FILL IN: its hosts; none and a \`marker\` when self-hosted
  composer: [], // FILL IN: the message box itself, the most trusted selector first
  send: [], // FILL IN: the control that sends, never while it means "stop"
  stop: [], // FILL IN: what is on the page while a reply is written
  turn: [], // FILL IN: what turns are made of
  user: [], // FILL IN: the user's own text in a turn
  reply: [], // FILL IN: a whole turn of the assistant
  answer: [], // FILL IN: the answer's own text in it, without the thinking
  exclude: [], // FILL IN: what in an answer is not the model's own text
  writing: [], // FILL IN: a sign at the reply while it is written
  complete: [], // FILL IN: a sign at the reply when it is complete
  error: ['[role="alert"]'],
  thread: '/c/([0-9a-f-]{36})', // FILL IN: the conversation's id in path, query and hash
  model: [], // FILL IN: what shows the model's name
  checked: '${today.toISOString().slice(0, 10)}',
  trust: 'low', // FILL IN: five sources and more, two to four, or fewer
};
`;
}

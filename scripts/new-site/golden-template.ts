const COMPOSER = `  <form>
    <textarea data-golden="composer"></textarea>
    <button type="submit" data-golden="send">Send</button>
  </form>`;

const BUSY = COMPOSER.replace(
  /<button.*/,
  '<button type="button" data-golden="stop">Stop</button>',
);

const TURNS = `  <div>
    <div data-golden="user">{{prompt}}</div>
    <div data-golden="reply"><div data-golden="answer">{{answer}}</div></div>
  </div>`;

/** Golden pages of no site in particular, by path. */
export function writePages(folder: string): Record<string, string> {
  const write = (question: string, ...parts: string[]) =>
    `<!-- FILL IN: ${question} -->\n<main>\n${parts.join('\n')}\n</main>\n`;
  return {
    [`${folder}/idle.html`]: write('the page before a send', COMPOSER),
    [`${folder}/writing.html`]: write('the page while the reply is written', TURNS, BUSY),
    [`${folder}/complete.html`]: write('the page when the reply is complete', TURNS, COMPOSER),
  };
}

const PARTS = 'composer send stop user reply answer writing complete error'.split(' ');

/** What must be found in each state, as it is on most pages. */
export function writeExpected(): string {
  const row = (...found: string[]) =>
    [...PARTS.map((part) => `"${part}": ${found.includes(part) ? 0 : null}`), '"model": null'].join(
      ', ',
    );
  return `{
  "url": "FILL IN: the address of a conversation",
  "newUrl": "FILL IN: the address of a new chat",
  "thread": "FILL IN: the conversation's id in url, or null",
  "sends": "FILL IN: enter, ctrl-enter or click",
  "states": {
    "idle": { ${row('composer', 'send')} },
    "writing": { ${row('composer', 'stop', 'user', 'reply', 'answer', 'writing')} },
    "complete": { ${row('composer', 'send', 'user', 'reply', 'answer', 'complete')} }
  },
  "text": "The title is Methods.\\n\\nConfidence: 85%"
}
`;
}

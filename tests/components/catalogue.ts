/** Where the parts of a chat are that its guard is told nothing about. */
export interface Chat {
  /** The message box. */
  readonly composer: string;
  /** The chat's own send control. */
  readonly send: string;
  /** The text of an answer, as the chat shows it. */
  readonly answer: string;
}

/** Chat components as their packages publish them; one page of `pages/` each. */
export const PACKAGES = {
  'deep-chat': { composer: '#text-input', send: '.input-button', answer: '.ai-message' },
  'assistant-ui': {
    composer: 'textarea[name="input"]',
    send: 'button:text-is("Send")',
    answer: '[data-role="assistant"] p',
  },
  chatscope: {
    composer: '.cs-message-input__content-editor',
    send: '.cs-button--send',
    answer: '.cs-message--incoming .cs-message__html-content',
  },
  'ant-design-x': {
    composer: '.ant-sender-input',
    send: '.ant-sender-actions-btn',
    answer: '.ant-bubble-start .ant-bubble-content',
  },
  webchat: {
    composer: '[data-id="webchat-sendbox-input"]',
    send: '.webchat__send-box__button[title="Send"]',
    answer: '.webchat__bubble:not(.webchat__bubble--from-user)',
  },
  'vue-advanced-chat': {
    composer: '#roomTextarea',
    send: '.vac-svg-button:has(#vac-icon-send)',
    answer: '.vac-message-card:not(.vac-message-current) .markdown',
  },
  chatbotify: {
    composer: '.rcb-chat-input-textarea',
    send: '.rcb-send-button',
    answer: '.rcb-bot-message',
  },
} as const satisfies Record<string, Chat>;

/** Chats that we have written to be hard to understand. */
export const STRANGE = {
  'strange/reversed': {
    composer: 'textarea',
    send: 'button:text-is("Go")',
    answer: '.said-by-it',
  },
  'strange/bare': {
    composer: 'textarea',
    send: 'button:text-is("↑")',
    answer: '#root > div:first-child > div:nth-child(even) > div:first-child',
  },
  'strange/crowded': {
    composer: 'main textarea',
    send: 'main button:text-is("Send")',
    answer: 'main .answer span',
  },
} as const satisfies Record<string, Chat>;

export const CHATS: Readonly<Record<string, Chat>> = { ...PACKAGES, ...STRANGE };

/** What a user sees of a chat that somebody else has written. */
export interface Chat {
  /** The message box. */
  readonly composer: string;
  /** The package's own send control. */
  readonly send: string;
}

/** Chat components as their packages publish them; one page of `pages/` each. */
export const PACKAGES = {
  'deep-chat': { composer: '#text-input', send: '.input-button' },
  'assistant-ui': { composer: 'textarea[name="input"]', send: 'button:text-is("Send")' },
  chatscope: {
    composer: '.cs-message-input__content-editor',
    send: '.cs-button--send',
  },
  'ant-design-x': { composer: '.ant-sender-input', send: '.ant-sender-actions-btn' },
  webchat: {
    composer: '[data-id="webchat-sendbox-input"]',
    send: '.webchat__send-box__button[title="Send"]',
  },
  'vue-advanced-chat': { composer: '#roomTextarea', send: '.vac-svg-button:has(#vac-icon-send)' },
  chatbotify: { composer: '.rcb-chat-input-textarea', send: '.rcb-send-button' },
} as const satisfies Record<string, Chat>;

export type PackageName = keyof typeof PACKAGES;

import type { PageName } from './bundle.ts';

/** Where a test finds things on a page. Written from the sites' markup, apart from the extension's own site data. */
export interface Signs {
  composer: string;
  /** The send control, only while a click on it would send. */
  canSend: string;
  stop: string;
  userTurn: string;
  userText: string;
  /** Matches once there is answer text. */
  answer: string;
  thinking: string;
  /** On from the first piece of the answer to the last. */
  writing: string;
  /** One match a finished answer. */
  done: string;
  regenerate: string;
  edit: { open: string; box: string; save: string; key: string } | null;
  /** Each move of the address after the first send: path, whether the page was busy, turns in the state. */
  addresses: RegExp[];
}

const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const CHATGPT_ADDRESSES = [
  new RegExp(`^/c/WEB:${UUID} \\w+ 0$`),
  new RegExp(`^/c/${UUID} busy 2$`),
];

export const SIGNS: Record<PageName, Signs> = {
  'chatgpt-classic': {
    composer: '#prompt-textarea',
    canSend: 'button[data-testid="send-button"]',
    stop: '#composer-submit-button[data-testid="stop-button"]',
    userTurn: 'section[data-testid^="conversation-turn-"][data-turn="user"]',
    userText: '[data-message-author-role="user"] .whitespace-pre-wrap',
    answer: '[data-message-author-role="assistant"] .markdown',
    thinking: '[data-turn="assistant"] [data-streaming-response-status]',
    writing: '[data-message-author-role="assistant"] .result-streaming',
    done: '[data-turn="assistant"] button[data-testid="copy-turn-action-button"]',
    regenerate: '[data-testid="regenerate-turn-action-button"]',
    edit: {
      open: 'button[aria-label="Edit message"]',
      box: '[data-turn="user"] textarea',
      save: '[data-turn="user"] button:text-is("Send")',
      key: 'Control+Enter',
    },
    addresses: CHATGPT_ADDRESSES,
  },
  'chatgpt-light': {
    composer: 'form[data-mobile-composer] textarea#mobile-composer-prompt',
    canSend: 'button[data-composer-submit]:not(:disabled)',
    stop: 'form[data-mobile-composer] button[aria-label="Stop generating"]',
    userTurn: 'ol[data-conversation-transcript] > li[data-message-role="user"]',
    userText: '[data-user-message-bubble] [data-user-message-copy]',
    answer: 'li[data-message-role="assistant"] [data-assistant-markdown]',
    thinking: 'li[data-message-role="assistant"] details',
    writing: 'li[data-message-role="assistant"][data-message-streaming]',
    done: 'li[data-message-role="assistant"][data-message-complete]',
    regenerate: '[data-message-actions] button[aria-label="Try again"]',
    edit: null,
    addresses: CHATGPT_ADDRESSES,
  },
  'chatgpt-thread': {
    composer:
      '.look-dock form[data-chatgpt-composer] [data-composer-markdown][contenteditable=true][role=textbox]',
    canSend: '.look-dock form[data-chatgpt-composer] button[type=submit]:not(:disabled)',
    stop: 'form[data-chatgpt-composer] button[aria-label="Stop"]',
    userTurn: '[data-turn-key]',
    userText:
      '[data-chatgpt-search-unit-key$=":user"] [data-user-message-bubble] .whitespace-pre-wrap',
    answer:
      '[data-chatgpt-search-unit-key$=":assistant"] [data-markdown-text-style="assistant-message"]',
    thinking: '[data-talvt-turn-state] > [data-testid="reasoning-content"]',
    writing: '[data-talvt-turn-state="in_progress"] [data-markdown-text-style]',
    done: '[data-talvt-turn-state="complete"] [data-chatgpt-selection-message-id]',
    regenerate: 'button[aria-label="Try again"]',
    edit: {
      open: 'button[aria-label="Edit message"]',
      box: '[data-turn-key] form[data-chatgpt-composer] [data-composer-markdown]',
      save: '[data-turn-key] form[data-chatgpt-composer] button[type=submit]',
      key: 'Enter',
    },
    addresses: CHATGPT_ADDRESSES,
  },
  claude: {
    composer: 'div.tiptap.ProseMirror[data-testid="chat-input"][contenteditable=true]',
    canSend:
      '[data-cds="ChatComposerPrimaryAction"] button[data-testid="chat-input-send"]:not(:disabled)',
    stop: '[data-cds="ChatComposer"][data-busy="true"] [data-testid="chat-input-stop"]',
    userTurn: '[data-testid="transcript-row"][data-perf-row="human"]',
    userText: '[data-cds="UserMessage"] [data-testid="user-message"]',
    answer: '[data-testid="assistant-message"] [data-cds="Prose"]',
    thinking: '[data-testid="assistant-message"] [data-cds="TurnStatus"]',
    writing: '[data-testid="assistant-message"][data-is-streaming="true"]',
    done: '[data-testid="assistant-message"][data-is-streaming="false"]',
    regenerate: '[data-testid="message-actions"] button[aria-label="Retry"]',
    edit: {
      open: '[data-cds="UserMessage"] button[aria-label="Edit"]',
      box: '[data-cds="UserMessage"] textarea',
      save: '[data-cds="UserMessage"] button:has(> span.bg-fill-primary)',
      key: 'Enter',
    },
    addresses: [new RegExp(`^/chat/${UUID} \\w+ 0$`)],
  },
  gemini: {
    composer: 'rich-textarea div.ql-editor[contenteditable=true][role=textbox]',
    canSend: 'button.send-button.submit[aria-disabled="false"]',
    stop: 'button.stop[aria-label="Stop response"]',
    userTurn: 'user-query',
    userText: 'user-query .query-text',
    answer: 'model-response message-content .markdown',
    thinking: 'model-response model-thoughts',
    writing: 'model-response .markdown[aria-busy="true"]',
    done: 'model-response .response-footer.complete message-actions button[aria-label="Copy"]',
    regenerate: 'message-actions button[aria-label="Redo"]',
    edit: {
      open: 'user-query button[aria-label="Edit"]',
      box: 'user-query textarea',
      save: 'user-query button:text-is("Update")',
      key: 'Enter',
    },
    addresses: [/^\/app\/[0-9a-f]{12,16} busy 2$/],
  },
};

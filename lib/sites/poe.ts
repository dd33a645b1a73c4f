import type { Site } from './site.ts';

/**
 * Classes end in hashes that change with each build, so only their beginnings stand here. Thin: how
 * the send control looks today, and what shows that a reply is being written: the engine goes by
 * the control beside the message box.
 */
export const poe: Site = {
  id: 'poe',
  name: 'Poe',
  hosts: ['https://poe.com/*'],
  composer: ['textarea[class^="GrowingTextArea_textArea__"]', 'textarea[class*="GrowingTextArea"]'],
  // An older name, `data-button-send`, would only keep the engine waiting for it.
  send: [],
  stop: [],
  turn: ['[class*="ChatMessage_chatMessage"]'],
  user: [
    '[class*="ChatMessage_chatMessage"] [class*="rightSideMessageBubble"]',
    '[class*="ChatMessage_chatMessage"][class*="rightSideMessageBubble"]',
  ],
  reply: [
    '[class*="ChatMessage_chatMessage__"]:not([class*="rightSideMessageBubble"], :has([class*="rightSideMessageBubble"]))',
    '[class*="ChatMessage_chatMessage"]:not([class*="rightSideMessageBubble"], :has([class*="rightSideMessageBubble"]))',
  ],
  answer: [],
  exclude: [
    '[class*="LeftSideMessageHeader"]',
    '[class*="MessageOverflowActions"]',
    '[class*="messageMetadataContainer"]',
  ],
  writing: [],
  complete: [],
  error: [],
  thread: '^/chat/([0-9a-z]{8,})',
  model: ['[class*="LeftSideMessageHeader"]'], // the bot's name
  checked: '2026-11-21',
  trust: 'low',
};

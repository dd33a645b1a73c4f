import 'deep-chat';
import type { DeepChat } from 'deep-chat';
import { makeFrame } from './shared/frame.ts';
import { streamAnswer } from './shared/model.ts';

/* deep-chat: a custom element, everything within its open shadow root, a contenteditable box. */
const chat = document.createElement('deep-chat') as DeepChat;
chat.style.cssText = 'width: 100%; height: 100%';
chat.names = true;
chat.introMessage = { text: 'Hello! Ask me anything.' };
chat.connect = {
  stream: true,
  handler: async (body, signals) => {
    signals.onOpen();
    let shown = 0;
    for await (const text of streamAnswer(body.messages[0].text)) {
      await signals.onResponse({ text: text.slice(shown) });
      shown = text.length;
    }
    signals.onClose();
  },
};
makeFrame().append(chat);

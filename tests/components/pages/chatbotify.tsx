/** @jsxImportSource react */
import ChatBot, { type Flow, type Params } from 'react-chatbotify';
import { createRoot } from 'react-dom/client';
import { makeFrame } from './shared/frame.ts';
import { streamAnswer } from './shared/model.ts';

/* react-chatbotify: a widget in the page, which greets first and plays its own animations. */
const flow: Flow = {
  start: { message: 'Hello, what would you like to know?', path: 'loop' },
  loop: {
    message: async ({ userInput, streamMessage, endStreamMessage }: Params) => {
      for await (const text of streamAnswer(userInput)) await streamMessage(text);
      await endStreamMessage('BOT');
    },
    path: 'loop',
  },
};

createRoot(makeFrame()).render(
  <ChatBot
    flow={flow}
    settings={{ general: { embedded: true }, notification: { disabled: true } }}
  />,
);

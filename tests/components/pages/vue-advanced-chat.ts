import { register } from 'vue-advanced-chat';
import { makeFrame } from './shared/frame.ts';
import { streamAnswer } from './shared/model.ts';

/* vue-advanced-chat: a messenger in a custom element, with a list of rooms and a search box. */
interface Message {
  readonly _id: string;
  readonly content: string;
  readonly senderId: 'ann' | 'bot';
  readonly username: string;
  readonly date: string;
  readonly timestamp: string;
}

register();
const chat = document.createElement('vue-advanced-chat') as HTMLElement & Record<string, unknown>;
const users = [
  { _id: 'ann', username: 'Ann', avatar: '', status: { state: 'online', lastChanged: 'today' } },
  { _id: 'bot', username: 'Bot', avatar: '', status: { state: 'online', lastChanged: 'today' } },
];
let messages: Message[] = [];

function show(content: string, senderId: Message['senderId'], id: string): void {
  const message: Message = {
    _id: id,
    content,
    senderId,
    username: senderId === 'ann' ? 'Ann' : 'Bot',
    date: '21 November',
    timestamp: '12:34',
  };
  messages = [...messages.filter(({ _id }) => _id !== id), message];
  chat['messages'] = messages;
}

async function answer(prompt: string): Promise<void> {
  show(prompt, 'ann', `question-${messages.length}`);
  const id = `answer-${messages.length}`;
  for await (const text of streamAnswer(prompt)) show(text, 'bot', id);
}

// Told while it is being mounted, the element mounts twice.
chat.addEventListener('fetch-messages', () =>
  queueMicrotask(() => {
    chat['messagesLoaded'] = true;
  }),
);
chat.addEventListener('send-message', (event) => {
  void answer((event as CustomEvent).detail[0].content);
});
const room = { roomId: '1', roomName: 'Bot', avatar: '', users };
const attributes = {
  'current-user-id': 'ann',
  height: '85vh',
  'room-id': '1',
  rooms: JSON.stringify([room]),
  'rooms-loaded': 'true',
  messages: '[]',
  // The picker would load its emoji from the network.
  'show-emojis': 'false',
  'show-reaction-emojis': 'false',
};
for (const [name, value] of Object.entries(attributes)) chat.setAttribute(name, value);
makeFrame().append(chat);

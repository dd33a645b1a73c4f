/** @jsxImportSource react */
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import {
  ChatContainer,
  ConversationHeader,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  TypingIndicator,
} from '@chatscope/chat-ui-kit-react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { makeFrame } from './shared/frame.ts';
import { streamAnswer } from './shared/model.ts';

/* chatscope: a contenteditable box, Markdown not rendered, names and times within the messages. */
interface Turn {
  readonly sender: 'Ann' | 'Helper';
  readonly text: string;
}

function Chat() {
  const [turns, setTurns] = useState<Turn[]>([{ sender: 'Helper', text: 'Hello, I am Helper.' }]);
  const [isTyping, setTyping] = useState(false);

  const send = async (html: string, __: string, prompt: string) => {
    const before: Turn[] = [...turns, { sender: 'Ann', text: html }];
    setTurns(before);
    setTyping(true);
    for await (const text of streamAnswer(prompt)) {
      setTurns([...before, { sender: 'Helper', text: text.replaceAll('\n', '<br>') }]);
    }
    setTyping(false);
  };

  return (
    <MainContainer>
      <ChatContainer>
        <ConversationHeader>
          <ConversationHeader.Content userName="Helper" info="Active 2 minutes ago" />
        </ConversationHeader>
        <MessageList typingIndicator={isTyping && <TypingIndicator content="Helper is typing" />}>
          {turns.map(({ sender, text }, index) => (
            <Message
              key={index}
              model={{
                message: text,
                sender,
                sentTime: '12:34',
                direction: sender === 'Ann' ? 'outgoing' : 'incoming',
                position: 'single',
              }}
            >
              <Message.Header sender={sender} sentTime="12:34" />
            </Message>
          ))}
        </MessageList>
        <MessageInput placeholder="Type message here" attachButton onSend={send} />
      </ChatContainer>
    </MainContainer>
  );
}

createRoot(makeFrame()).render(<Chat />);

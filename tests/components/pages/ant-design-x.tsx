/** @jsxImportSource react */
import { Bubble, Prompts, Sender, useXAgent, useXChat, Welcome } from '@ant-design/x';
import { Button } from 'antd';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { makeFrame } from './shared/frame.ts';
import { streamAnswer } from './shared/model.ts';

/* Ant Design X: class names made at run time, the send control turns into a cancel control. */
const ROLES = {
  user: { placement: 'end', header: 'You', avatar: { children: 'U' } },
  assistant: {
    placement: 'start',
    header: 'Assistant',
    avatar: { children: 'A' },
    footer: <Button size="small">Copy</Button>,
  },
} as const;

function Chat() {
  const [draft, setDraft] = useState('');
  const [agent] = useXAgent<string, { message: string }, string>({
    request: async ({ message }, { onUpdate, onSuccess }) => {
      let last = '';
      for await (const text of streamAnswer(message)) onUpdate((last = text));
      onSuccess([last]);
    },
  });
  const { onRequest, messages } = useXChat({
    agent,
    requestPlaceholder: 'Waiting for an answer' as string,
    transformMessage: ({ originMessage, chunk, chunks }) => chunks?.[0] ?? chunk ?? originMessage,
  });
  const send = (text: string) => {
    onRequest({ message: text });
    setDraft('');
  };
  return (
    <div style={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      {messages.length === 0 && (
        <>
          <Welcome title="Hello" description="What would you like to know?" />
          <Prompts items={[{ key: '1', label: 'Surprise me' }]} />
        </>
      )}
      <Bubble.List
        style={{ flex: 1 }}
        roles={ROLES}
        items={messages.map(({ id, message, status }) => ({
          key: id,
          role: status === 'local' ? 'user' : 'assistant',
          loading: status === 'loading',
          content: message,
          styles: { content: { whiteSpace: 'pre-wrap' } },
        }))}
      />
      <Sender
        value={draft}
        onChange={setDraft}
        onSubmit={send}
        onCancel={() => {}}
        loading={agent.isRequesting()}
      />
    </div>
  );
}

createRoot(makeFrame()).render(<Chat />);

/** @jsxImportSource react */
import {
  ActionBarPrimitive,
  AssistantRuntimeProvider,
  AuiIf,
  ComposerPrimitive,
  MessagePrimitive,
  ThreadPrimitive,
  type ChatModelAdapter,
  useLocalRuntime,
} from '@assistant-ui/react';
import { createRoot } from 'react-dom/client';
import { makeFrame } from './shared/frame.ts';
import { streamAnswer } from './shared/model.ts';

/* assistant-ui: primitives without styles, put together as its own documentation does. */
const model: ChatModelAdapter = {
  async *run({ messages }) {
    const parts = messages.at(-1)?.content ?? [];
    const prompt = parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
    for await (const text of streamAnswer(prompt)) yield { content: [{ type: 'text', text }] };
  },
};

function UserMessage() {
  return (
    <MessagePrimitive.Root className="turn from-user" data-role="user">
      <div style={{ background: '#eee', whiteSpace: 'pre-wrap' }}>
        <MessagePrimitive.Parts />
      </div>
    </MessagePrimitive.Root>
  );
}

function AssistantMessage() {
  return (
    <MessagePrimitive.Root className="turn from-assistant" data-role="assistant">
      <div style={{ whiteSpace: 'pre-wrap' }}>
        <MessagePrimitive.Parts />
      </div>
      <ActionBarPrimitive.Root hideWhenRunning autohide="not-last">
        <ActionBarPrimitive.Copy>Copy</ActionBarPrimitive.Copy>
        <ActionBarPrimitive.Reload>Try again</ActionBarPrimitive.Reload>
      </ActionBarPrimitive.Root>
    </MessagePrimitive.Root>
  );
}

function Chat() {
  return (
    <AssistantRuntimeProvider runtime={useLocalRuntime(model)}>
      <ThreadPrimitive.Root>
        <ThreadPrimitive.Viewport style={{ height: '80vh', overflowY: 'auto' }}>
          <AuiIf condition={({ thread }) => thread.messages.length === 0}>
            <p>How can I help you today?</p>
          </AuiIf>
          <ThreadPrimitive.Messages components={{ UserMessage, AssistantMessage }} />
          <ThreadPrimitive.ScrollToBottom>Go to the end</ThreadPrimitive.ScrollToBottom>
        </ThreadPrimitive.Viewport>
        <ComposerPrimitive.Root>
          <ComposerPrimitive.Input placeholder="Send a message" />
          <AuiIf condition={({ thread }) => !thread.isRunning}>
            <ComposerPrimitive.Send>Send</ComposerPrimitive.Send>
          </AuiIf>
          <AuiIf condition={({ thread }) => thread.isRunning}>
            <ComposerPrimitive.Cancel>Cancel</ComposerPrimitive.Cancel>
          </AuiIf>
        </ComposerPrimitive.Root>
      </ThreadPrimitive.Root>
    </AssistantRuntimeProvider>
  );
}

createRoot(makeFrame()).render(<Chat />);

/** @jsxImportSource react */
import WebChat from 'botframework-webchat-component';
import { createRoot } from 'react-dom/client';
import { connectBot } from './shared/direct-line.ts';
import { makeFrame } from './shared/frame.ts';

/* Bot Framework Web Chat: a feed with a twin for screen readers, and a text box in a form. */
createRoot(makeFrame()).render(<WebChat directLine={connectBot()} userID="ann" />);

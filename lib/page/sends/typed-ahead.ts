import { isOwnEdit } from '../composer/write-into.ts';
import { squash } from '../squash.ts';
import type { Clock, Draft } from './hold-send.ts';

/** How long the site may take to empty its box before typed-ahead text is put into it. */
const EMPTIED_MS = 1000;

/** What the user goes on typing while a send is held. */
export interface TypedAhead {
  /** Puts it into the box, once the site has emptied it, and stops listening. */
  replay(draft: Draft, clock: Clock): Promise<void>;
}

/**
 * Keeps back what is typed between Enter and the site's send: it belongs to the next message, and
 * would make the line's place in this one uncertain. Only plain characters; whatever an input
 * method or a shortcut does goes its own way.
 */
export function keepTypedAhead(composer: HTMLElement): TypedAhead {
  let text = '';
  const listen = new AbortController();
  const onInput = (event: InputEvent) => {
    if (isOwnEdit() || !event.isTrusted || !event.composedPath().includes(composer)) return;
    if (event.inputType !== 'insertText' || event.data === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    text += event.data;
  };
  const options = { capture: true, signal: listen.signal };
  composer.ownerDocument.addEventListener('beforeinput', onInput, options);
  return {
    replay: async (draft, clock) => {
      const until = clock.now() + EMPTIED_MS;
      const isFull = () => squash(draft.read()) !== '';
      if (text !== '') while (isFull() && clock.now() < until) await clock.settle(50);
      listen.abort();
      if (text !== '') draft.append(text);
    },
  };
}

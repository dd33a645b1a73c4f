import type { ReplyView, Views } from '../views.ts';
import { type Host, createHost } from './host.ts';
import { isBeneath, placeBeneath } from './place.ts';
import { followTheme } from './theme.ts';

/** The chip of one reply. */
export interface ReplyChip {
  /** Draws the chip, beneath the answer. */
  show(view: Omit<ReplyView, 'quiet'>, answer: HTMLElement): void;
  /** Puts the chip back when the page has re-rendered it away. */
  keep(answer: HTMLElement | null): void;
  /** The page has changed its theme. */
  retheme(answer: HTMLElement | null): void;
  hide(): void;
}

export function createReplyChip(document: Document, views: Views): ReplyChip {
  let host: Host | null = null;
  let last: Omit<ReplyView, 'quiet'> | null = null;

  const place = (answer: HTMLElement): Host => {
    const current = host ?? createHost(document, 'reply');
    if (!isBeneath(current.element, answer)) {
      current.element.style.setProperty('display', 'block');
      current.element.style.setProperty('margin', '8px 0 12px');
      placeBeneath(current.element, answer);
      followTheme(current.element, answer);
    }
    return current;
  };
  const draw = (view: Omit<ReplyView, 'quiet'>, answer: HTMLElement, quiet: boolean) => {
    host = place(answer);
    last = view;
    views.drawReply(host.root, { ...view, quiet });
  };
  return {
    show: (view, answer) => draw(view, answer, false),
    keep: (answer) => {
      if (last === null || host === null || answer === null || host.element.isConnected) return;
      place(answer);
    },
    retheme: (answer) => {
      if (host !== null && answer !== null) followTheme(host.element, answer);
    },
    hide: () => {
      if (host === null) return;
      views.erase(host.root);
      host.element.remove();
      host = null;
      last = null;
    },
  };
}

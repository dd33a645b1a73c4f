import type { Delivery } from '../../domain/exchange.ts';
import type { SiteFacts } from '../../sites/site.ts';
import { lettersOf } from '../squash.ts';
import { readText } from '../text.ts';
import type { Sent } from './sent.ts';
import type { Trail } from './trail.ts';

/** Whether a reply is the old one, perhaps longer ("continue"); its last line may have gone. */
export function continues(old: string, text: string): boolean {
  const body = old.slice(0, Math.max(old.lastIndexOf('\n'), 0)) || old;
  return lettersOf(text).startsWith(lettersOf(body));
}

/** The proof of delivery is the user's turn; a turn that shows less than was typed proves nothing. */
export function deliveryIn(site: SiteFacts, turn: HTMLElement, sent: Sent): Delivery {
  const shown = lettersOf(readText(turn, site.exclude));
  if (shown.includes(lettersOf(sent.line))) return 'seen';
  return sent.placed && shown.length < lettersOf(sent.typed).length ? 'placed' : 'failed';
}

/** The reply to our message, as far as the page shows it now. */
export function currentReply(
  trail: Trail,
  turn: HTMLElement | null,
  known: HTMLElement | null,
  sent: Sent,
): HTMLElement | null {
  // Our turn is not on the page (edited away, scrolled out of a virtual list, another
  // conversation): no reply there is ours but the one we know.
  if (turn !== null && !turn.isConnected) return known?.isConnected === true ? known : null;
  const reply = trail.reply(turn);
  return reply !== null && !sent.baseline.elements.has(reply) ? reply : null;
}

import type { AssistantTurnView } from './assistant-turn.ts';
import type { Message, Transport, TransportOptions } from './transport.ts';
import type { AssistantTurn } from './turns.ts';

/** Streams one reply into its turn and its view. Never throws: every end is written into the turn. */
export async function writeReply(
  transport: Transport,
  messages: readonly Message[],
  options: TransportOptions,
  turn: AssistantTurn,
  view: AssistantTurnView,
  changed: () => void,
): Promise<void> {
  try {
    for await (const piece of transport(messages, options)) {
      if (options.signal.aborted) break;
      turn.thinking += piece.thinking ?? '';
      turn.text += piece.text ?? '';
      view.add(piece);
      changed();
    }
    turn.end = options.signal.aborted ? 'stopped' : 'done';
  } catch (error) {
    turn.end = options.signal.aborted ? 'stopped' : 'error';
    if (turn.end === 'error') turn.error = error instanceof Error ? error.message : String(error);
  }
  view.finish();
  changed();
}

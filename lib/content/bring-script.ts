import type { ToBackground } from '../messages.ts';
import { type Request, askBackground } from '../messaging.ts';

/**
 * Has the background put another script of ours into this frame. Never rejects: whether the script
 * has come shows in what it leaves behind.
 */
export async function bringScript<Kind extends 'script' | 'program'>(
  kind: Kind,
  name: Request<ToBackground, Kind>,
): Promise<void> {
  try {
    await askBackground(kind, name);
  } catch (error) {
    console.info(`The script "${name}" did not come.`, error);
  }
}

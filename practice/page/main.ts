import { DEFAULT_SEED, PRACTICE_MODEL } from '../defaults.ts';
import { addressBar } from './address.ts';
import { mountChat } from './mount-chat.ts';
import { replyFromServer } from './server-transport.ts';

const FALLBACK = { model: PRACTICE_MODEL, seed: DEFAULT_SEED };

/** Which model answers here, and with which seed; the address may name another seed. */
async function askServer(): Promise<{ model: string; seed: number }> {
  try {
    const response = await fetch('/v1/models');
    const list = (await response.json()) as { data?: { id?: string }[]; seed?: number };
    return { model: list.data?.[0]?.id ?? FALLBACK.model, seed: list.seed ?? FALLBACK.seed };
  } catch {
    return FALLBACK; // The first message will say that the server is gone.
  }
}

const root = document.querySelector('main');
if (root) {
  const { model, seed } = await askServer();
  mountChat(root, {
    transport: replyFromServer(model, location.search),
    signal: new AbortController().signal,
    model,
    seed,
    address: addressBar,
    storage: localStorage,
  });
  root.querySelector<HTMLElement>('[data-composer]')?.focus();
}

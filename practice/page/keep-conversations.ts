import { ENDS, type Turn } from './turns.ts';

/** `localStorage`, or anything shaped like it. */
export type ChatStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Forgets everything with the page: for a chat inside another page. */
export function keepInMemory(): ChatStorage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

const RECENT = 'practice.recent';
/** So that a practice chat never fills the storage. */
const KEPT = 20;

/** @returns whether it could be kept; a full or forbidden storage only costs the reload */
export function saveTurns(storage: ChatStorage, id: string, turns: readonly Turn[]): boolean {
  try {
    const recent = [id, ...readRecent(storage).filter((other) => other !== id)];
    for (const old of recent.splice(KEPT)) storage.removeItem(keyOf(old));
    storage.setItem(RECENT, JSON.stringify(recent));
    storage.setItem(keyOf(id), JSON.stringify(turns));
    return true;
  } catch {
    return false;
  }
}

/** A reply that was cut off by a reload counts as stopped: nobody is writing it any more. */
export function loadTurns(storage: ChatStorage, id: string): Turn[] {
  const turns = readArray(storage.getItem(keyOf(id))).filter(isTurn);
  return turns.map((turn) =>
    turn.role === 'assistant' && turn.end === null ? { ...turn, end: 'stopped' } : turn,
  );
}

function readRecent(storage: ChatStorage): string[] {
  return readArray(storage.getItem(RECENT)).filter((id) => typeof id === 'string');
}

function keyOf(id: string): string {
  return `practice.chat.${id}`;
}

function readArray(stored: string | null): unknown[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return []; // Written by something else; a practice chat starts empty then.
  }
}

function isTurn(value: unknown): value is Turn {
  if (typeof value !== 'object' || value === null) return false;
  const turn = value as Partial<Record<string, unknown>>;
  if (typeof turn['id'] !== 'string' || typeof turn['text'] !== 'string') return false;
  if (turn['role'] === 'user') return true;
  const ended = turn['end'] === null || ENDS.some((end) => end === turn['end']);
  return turn['role'] === 'assistant' && typeof turn['thinking'] === 'string' && ended;
}

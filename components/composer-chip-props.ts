import type { Problem } from '../lib/domain/problem.ts';

/**
 * What the guard will do with the message being typed: `on` adds the line; `skipped` sends this one
 * without; `none` adds nothing because the prompt is not a question of fact; `paused` in this chat;
 * `off` on this site; `failed` could not add it, `problem` says why.
 */
export const GUARD_STATES = ['on', 'skipped', 'none', 'paused', 'off', 'failed'] as const;
export type GuardState = (typeof GUARD_STATES)[number];

export interface ComposerChipProps {
  readonly state: GuardState;
  /** The bar for this message, in (0, 1). */
  readonly bar: number;
  /** The exact text that will be added, and its length in words. */
  readonly line: string;
  readonly words: number;
  readonly problem: Problem | null;
  /** The text that could not be sent, with problem `draft-lost`. */
  readonly lostDraft?: string | null | undefined;
  onPause(): void;
  onResume(): void;
  /** `false` takes the skip back. */
  onSkipOnce(skip: boolean): void;
  /** Called at every step of the slider; for this message only. */
  onBarForMessage(bar: number): void;
  /** @returns whether the text is on the clipboard */
  onCopy(text: string): Promise<boolean>;
  onReload(): void;
  /** The preview was opened or closed: the line is only needed exactly while it is open. */
  onToggle?: ((open: boolean) => void) | undefined;
}

import type { ComposerView } from '../lib/page/views.ts';

/** What the guard in a page says, and what a chip of ours can tell besides. */
export interface ComposerChipProps extends Omit<ComposerView, 'lostDraft'> {
  /** The text that could not be sent, with problem `draft-lost`. */
  readonly lostDraft?: string | null | undefined;
  /** The preview was opened or closed. */
  onToggle?: ((open: boolean) => void) | undefined;
}

/**
 * Everything that can be wrong and that the user is told about, each with its own sentence in the
 * string table (`problem.<id>`): what happened, that nothing was lost, what to do.
 */
export const PROBLEMS = [
  /** The line could not be added or confirmed; the message went out as typed. */
  'line-failed',
  /** The page did not take the send; the draft is still there, without our line. */
  'not-sent',
  /** The message box vanished or was emptied while held; the text is offered for copying. */
  'draft-lost',
  /** No message box was found on a page of a known site. */
  'no-composer',
  /** The stored settings could not be read; defaults are used, the old ones are kept. */
  'settings-broken',
  /** The settings were written by a newer version; defaults are used, nothing is overwritten. */
  'settings-newer',
  /** The history could not be written because the disk or the quota is full. */
  'history-full',
  /** Another tab or window holds an older version of the database open. */
  'history-blocked',
  /** The database was written by a newer version. */
  'history-newer',
  /** The history could not be opened or written for another reason. */
  'history-failed',
  /** The extension was updated or reloaded while the page was open. */
  'extension-updated',
] as const;
export type Problem = (typeof PROBLEMS)[number];

import { countOf, squash } from '../squash.ts';

/** The message box as the send machine sees it. Every call may fail silently: it is read again. */
export interface Draft {
  /** The text in the box, or `null` when the box has left the page. */
  read(): string | null;
  /** Writes at the true end, by one technique. */
  append(text: string): void;
  /** Takes out the last place where the text stands. */
  remove(text: string): void;
  /** Replaces all by this text; only when the user's text has been damaged. */
  restore(text: string): void;
  /** Breaks the line at the end, as Enter does by itself. */
  breakLine(): void;
}

/** Time as the send machine sees it, so that tests can run it without waiting. */
export interface Clock {
  /** Milliseconds from any fixed moment. */
  now(): number;
  /** Resolves when the page has had time to react: about two frames, at most `ms`. */
  settle(ms: number): Promise<void>;
}

/** What became of a held send. */
export type SendResult =
  /** The site was told to send, with our line confirmed in the box. */
  | { readonly kind: 'placed'; readonly appended: string }
  /** The site was told to send; our line could not be confirmed. */
  | { readonly kind: 'as-typed' }
  /** The box was emptied while it was held: the site has sent by itself, and is not told again. */
  | { readonly kind: 'gone' }
  /** The user's text was damaged or the box is gone: nothing was sent, and this is the text. */
  | { readonly kind: 'lost'; readonly text: string };

/** Longest wait for the line to show in the box, and longest hold in all, in milliseconds. */
export const CONFIRM_MS = 250;
export const HOLD_MS = 400;

export interface Hold {
  readonly draft: Draft;
  /** The line to append. */
  readonly line: string;
  /** Lines of ours that stand in the draft from an earlier attempt: they are replaced. */
  readonly stale: readonly string[];
  readonly clock: Clock;
  /** Lets the message go: exactly one call, or none when the text is lost. */
  release(): void;
}

/**
 * Appends the line, confirms it, and lets the message go. The user's text goes out exactly once,
 * whatever the box does: with the line when it is confirmed, as typed when it is not, and not at
 * all (the text is handed back) only when the box no longer holds it.
 */
export async function holdAndSend(hold: Hold): Promise<SendResult> {
  const { draft, line, clock } = hold;
  const deadline = clock.now() + HOLD_MS;
  for (const old of hold.stale) draft.remove(withSeparator(draft.read() ?? '', old));
  const typed = draft.read();
  if (typed === null) return { kind: 'lost', text: '' };
  if (hold.stale.some((old) => squash(typed).endsWith(squash(old)))) {
    // An editor that does not let us take out the old line gets no second one.
    hold.release();
    return { kind: 'as-typed' };
  }

  const appended = separatorFor(typed) + line;
  draft.append(appended);
  const outcome =
    (await confirm(draft, typed, line, clock)) ??
    (await bringBack(draft, typed, line, clock, deadline));
  if (outcome === 'gone') return { kind: 'gone' };
  if (outcome === 'lost') return { kind: 'lost', text: typed };
  hold.release();
  return outcome === 'confirmed' ? { kind: 'placed', appended } : { kind: 'as-typed' };
}

/**
 * The white space between the user's text and our line. Editors keep invisible characters at the
 * edges of badges; JavaScript counts one of them, U+FEFF, as white space.
 */
function separatorFor(typed: string): string {
  const visible = typed.replace(/[\u200b\u2060\ufeff]+$/, '');
  return visible === '' || /\s$/.test(visible) ? '' : ' ';
}

/** A stale line together with the space before it, when the draft has one there. */
function withSeparator(text: string, line: string): string {
  return text.includes(` ${line}`) ? ` ${line}` : line;
}

/**
 * Waits until the box holds the text and the line, twice in a row: a late doubling shows only then.
 *
 * @returns `null` when that never came
 */
async function confirm(
  draft: Draft,
  typed: string,
  line: string,
  clock: Clock,
): Promise<'confirmed' | 'gone' | null> {
  const until = clock.now() + CONFIRM_MS;
  let seen: string | null = null;
  let wasWhole = false;
  for (;;) {
    const text = draft.read();
    const current = squash(text);
    if (seen === current) return 'confirmed';
    seen = endsInLine(current, squash(typed), squash(line)) ? current : null;
    if (wasWhole && isEmptied(text)) return 'gone';
    wasWhole ||= current.startsWith(squash(typed));
    const left = until - clock.now();
    if (left <= 0 || text === null) return null;
    await clock.settle(left);
  }
}

/** Whether a text is the user's, and our line after it, once. */
function endsInLine(text: string, typed: string, line: string): boolean {
  if (!text.endsWith(line) || countOf(line, text) !== countOf(line, typed) + 1) return false;
  const own = text.slice(0, -line.length);
  return (own === '' || own.endsWith(' ')) && goesOn(own.trimEnd(), typed, line);
}

/** So much of our line is not there by chance. */
const PIECE = 10;

/**
 * Whether a text is what was read as typed, or more of the user's: an editor may draw the last key
 * after Enter, and corrections and input methods come late, too. A piece of our line is not theirs.
 */
function goesOn(text: string, typed: string, line: string): boolean {
  const more = text.slice(typed.length).trim();
  const isPiece = more.length >= PIECE && line.includes(more);
  return text.startsWith(typed) && !isPiece && !more.includes(line.slice(0, PIECE));
}

/**
 * A box that held all of the text and is empty now was sent by the site itself (a key that we did
 * not see, a script of the page). One that holds our line alone has lost the user's text to it, as
 * one editor does in Firefox, and gets it back.
 */
function isEmptied(text: string | null): boolean {
  return text !== null && squash(text) === '';
}

/** Makes the box hold what was typed, or at least all of it. */
async function bringBack(
  draft: Draft,
  typed: string,
  line: string,
  clock: Clock,
  deadline: number,
): Promise<'held' | 'gone' | 'lost'> {
  const attempts = [() => removeAdded(draft, typed, line), () => restoreTyped(draft, typed, line)];
  for (const attempt of attempts) {
    // A text that is whole is never rewritten: badges and lists in it would become plain text.
    if (draft.read() === null || holdsTyped(draft, typed, line)) break;
    const wasWhole = squash(draft.read()).includes(squash(typed));
    const left = deadline - clock.now();
    if (left <= 0) break;
    attempt();
    await clock.settle(left / 2);
    if (wasWhole && isEmptied(draft.read())) return 'gone';
  }
  return holdsTyped(draft, typed, line) || holdsWithLine(draft, typed, line) ? 'held' : 'lost';
}

/** Takes out the lines that we have put in, and none that the user has typed or quoted. */
function removeAdded(draft: Draft, typed: string, line: string): void {
  const added = countOf(line, draft.read() ?? '') - countOf(line, typed);
  for (let left = added; left > 0; left -= 1) {
    draft.remove(withSeparator(draft.read() ?? '', line));
  }
}

/** Puts the user's text back: as it was read, and what came after it before our line. */
function restoreTyped(draft: Draft, typed: string, line: string): void {
  const text = draft.read() ?? '';
  const end = text.startsWith(typed) ? text.indexOf(line.slice(0, PIECE), typed.length) : -1;
  draft.restore(end < 0 ? typed : text.slice(0, end).replace(/ $/, ''));
}

function holdsTyped(draft: Draft, typed: string, line: string): boolean {
  return goesOn(squash(draft.read()), squash(typed), squash(line));
}

/** A doubled line that cannot be taken out is ugly, but the user's own text is whole. */
function holdsWithLine(draft: Draft, typed: string, line: string): boolean {
  const text = squash(draft.read());
  const without = (whole: string) => squash(whole.replaceAll(squash(line), ' '));
  return text !== without(text) && goesOn(without(text), without(squash(typed)), squash(line));
}

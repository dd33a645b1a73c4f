import type { State } from './golden.ts';
import { COMPOSER, patchPage } from './patch-page.ts';
import { PIECES, STANDARD_ANSWER, fillPage } from './standard-answer.ts';

/*
 * Plays a golden page: a chat whose model answers the first message. It stays in the middle of its
 * answer until it is told to go on, so that nothing depends on who is faster.
 */

/** What the page's server gives the player. */
export interface Play {
  readonly html: Readonly<Partial<Record<State, string>>>;
  readonly sends: 'enter' | 'ctrl-enter' | 'click';
  /** The event on the send control by which the site sends. */
  readonly sendsOn: 'click' | 'mousedown' | 'pointerdown';
  /** Where the page is once the reply has begun. */
  readonly url: string;
}

declare global {
  interface Window {
    /** What was sent, and the way to let the answer end. */
    golden: { readonly sent: string[]; finish(): void };
  }
}

const PIECE_MS = 40;
const SEND = '[data-golden~="send"]';

const play: Play = JSON.parse(document.querySelector('#play')?.textContent ?? '');
const root = document.querySelector('golden-page') as HTMLElement;
const blank = [...composer().childNodes].map((node) => node.cloneNode(true));
const end = Promise.withResolvers<void>();
window.golden = { sent: [], finish: end.resolve };

function composer(): HTMLElement {
  const box = document.querySelector<HTMLElement>(COMPOSER);
  if (box === null) throw new Error('Nothing is marked as the composer.');
  return box;
}

/** Editors keep no-break spaces, and characters without width where a caret must stand. */
function readDraft(): string {
  const box = composer();
  const text = box instanceof HTMLTextAreaElement ? box.value : box.innerText;
  return text
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\u200b\ufeff]/g, '')
    .trim();
}

function emptyDraft(): void {
  const box = composer();
  if (box instanceof HTMLTextAreaElement) box.value = '';
  else box.replaceChildren(...blank.map((node) => node.cloneNode(true)));
}

/** With a text in the box, the send control can be used. */
function showDraft(): void {
  const isEmpty = readDraft() === '';
  const { idle = '', typing } = play.html;
  patchPage(root, isEmpty ? idle : (typing ?? idle));
  if (isEmpty || typing !== undefined) return;
  for (const send of document.querySelectorAll(SEND)) enable(send);
}

/** The three ways in which sites say "disabled". */
function enable(control: Element): void {
  control.removeAttribute('disabled');
  control.removeAttribute('aria-disabled');
  for (const name of control.classList) {
    if (name === 'disabled' || name.endsWith('--disabled')) control.classList.remove(name);
  }
}

function send(): void {
  const text = readDraft();
  if (text === '') return;
  window.golden.sent.push(text);
  emptyDraft();
  if (window.golden.sent.length === 1) void answer(text);
}

async function answer(prompt: string): Promise<void> {
  const show = (state: 'writing' | 'complete', piece: string) =>
    patchPage(root, fillPage(play.html[state] ?? '', prompt, piece));
  for (const [index, piece] of PIECES.entries()) {
    if (index === 1 && location.href !== play.url) history.pushState(null, '', play.url);
    show('writing', piece);
    await new Promise((resolve) => setTimeout(resolve, PIECE_MS));
    if (index === PIECES.length - 2) await end.promise;
  }
  show('complete', STANDARD_ANSWER);
}

const isInComposer = (event: Event) => event.composedPath().includes(composer());

document.addEventListener('input', (event) => {
  if (isInComposer(event) && window.golden.sent.length === 0) showDraft();
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !isInComposer(event)) return;
  const gesture = event.ctrlKey || event.metaKey ? 'ctrl-enter' : 'enter';
  if (gesture !== play.sends) return;
  event.preventDefault();
  send();
});

document.addEventListener(play.sendsOn, (event) => {
  const control = (event.target as Element).closest(SEND);
  if (control === null) return;
  if (!control.matches(':disabled, [aria-disabled="true"]')) send();
});

document.addEventListener('submit', (event) => event.preventDefault());

// Slate takes its text from `beforeinput` and changes the page by itself.
document.addEventListener('beforeinput', (event) => {
  const box = composer();
  if (event.isTrusted || !isInComposer(event) || !box.matches('[data-slate-editor]')) return;
  event.preventDefault();
  getSelection()?.selectAllChildren(box);
  getSelection()?.collapseToEnd();
  document.execCommand('insertText', false, event.data ?? '');
});

import type { ChatStorage } from './keep-conversations.ts';

const KEY = 'practice.ctrl-enter';

/** The user's choice between Enter and Ctrl+Enter; Ctrl+Enter sends in both cases. */
export interface SendKey {
  needsCtrl(): boolean;
  choose(needsCtrl: boolean): void;
}

export function readSendKey(storage: ChatStorage): SendKey {
  let needsCtrl = storage.getItem(KEY) === '1';
  return {
    needsCtrl: () => needsCtrl,
    choose(wanted) {
      needsCtrl = wanted;
      storage.setItem(KEY, wanted ? '1' : '0');
    },
  };
}

/** Whether this key press means "send". Never while an input method composes a word. */
export function isSendKey(event: KeyboardEvent, sendKey: SendKey): boolean {
  // Safari ends a composition before the Enter that confirmed it; keyCode 229 gives it away.
  if (event.isComposing || event.keyCode === 229) return false;
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return false;
  return !sendKey.needsCtrl() || event.ctrlKey || event.metaKey;
}

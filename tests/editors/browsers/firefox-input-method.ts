import type { BareFirefox } from '../../../scripts/browser/launch-firefox.ts';
import type { EditorTab } from './editor-browser.ts';

/** Firefox's own door for input methods (nsITextInputProcessor), as far as it is used here. */
interface Processor {
  beginInputTransactionForTests(window: Window): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, attribute: number): void;
  setCaretInPendingComposition(offset: number): void;
  flushPendingComposition(): boolean;
  commitCompositionWith(text: string): void;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): boolean;
  readonly ATTR_RAW_CLAUSE: number;
}

/** Globals of the browser's own window. */
declare const Cc: Record<string, { createInstance(type: unknown): Processor }>;
declare const Ci: Record<string, unknown>;
declare global {
  interface Window {
    inputMethod?: Processor;
  }
}

/**
 * An input method in Firefox. WebDriver has no command for one, so it goes through the door that
 * real input methods use, from the browser's own window: the page gets the events that it would
 * get from a user's, trusted ones.
 */
export function openInputMethod({
  runInside,
}: BareFirefox): Pick<EditorTab, 'compose' | 'pressEnterWhileComposing' | 'commit'> {
  return {
    compose: (text) =>
      runInside((text) => {
        if (window.inputMethod === undefined) {
          const processor = Cc['@mozilla.org/text-input-processor;1']!;
          window.inputMethod = processor.createInstance(Ci['nsITextInputProcessor']);
        }
        const method = window.inputMethod;
        if (!method.beginInputTransactionForTests(window)) throw new Error('No input method.');
        method.setPendingCompositionString(text);
        method.appendClauseToPendingComposition(text.length, method.ATTR_RAW_CLAUSE);
        method.setCaretInPendingComposition(text.length);
        method.flushPendingComposition();
      }, text),
    pressEnterWhileComposing: () =>
      runInside(() => {
        const enter = new KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 });
        window.inputMethod!.keydown(enter);
        window.inputMethod!.keyup(enter);
      }),
    commit: (text) => runInside((text) => window.inputMethod!.commitCompositionWith(text), text),
  };
}

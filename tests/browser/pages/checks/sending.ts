import { expect, test } from 'vitest';
import type { OpenPage } from './open-page.ts';

/** What a key, a click and a script do to the draft and to what is sent. */
export function checkSending(at: () => OpenPage): void {
  test('Enter sends once, empties the draft and shows the turn and the answer', async () => {
    const before = Date.now();
    await at().askAndWait('What is the capital?');
    expect(await at().sent()).toEqual([
      { text: 'What is the capital?', at: expect.any(Number), trusted: true },
    ]);
    expect((await at().sent())[0]!.at).toBeGreaterThanOrEqual(before);
    expect(await at().draft()).toBe('');
    expect(await at().page.locator(at().signs.userText).innerText()).toContain(
      'What is the capital?',
    );
    expect(await at().page.locator(at().signs.answer).innerText()).toBe(
      'The capital of Australia is Canberra.\n\nConfidence: 97%',
    );
    expect(await at().page.locator(`${at().signs.answer} strong`).innerText()).toBe('Canberra');
  });

  test('Shift+Enter breaks the line and the turn keeps it', async () => {
    await at().page.keyboard.type('one');
    await at().page.keyboard.press('Shift+Enter');
    await at().page.keyboard.type('two');
    expect(await at().draft()).toBe('one\ntwo');
    expect(await at().sent()).toEqual([]);
    await at().page.keyboard.press('Enter');
    await at().shows(at().signs.userTurn);
    expect((await at().sent()).map(({ text }) => text)).toEqual(['one\ntwo']);
    expect(await at().page.locator(at().signs.userText).innerText()).toMatch(/one\n+two$/);
  });

  test('the send button sends once, and is no send button while the draft is empty', async () => {
    await at().shows(at().signs.canSend, 0);
    await at().page.keyboard.type('hello');
    await at().page.locator(at().signs.canSend).click();
    await at().shows(at().signs.done);
    expect(await at().sent()).toMatchObject([{ text: 'hello', trusted: true }]);
    await at().shows(at().signs.canSend, 0);
  });

  test('a scripted click on the send button sends once and is recorded as untrusted', async () => {
    await at().page.keyboard.type('hello');
    await at().shows(at().signs.canSend);
    await at().page.evaluate(
      (css) => document.querySelector<HTMLElement>(css)!.click(),
      at().signs.canSend,
    );
    await at().shows(at().signs.done);
    expect(await at().sent()).toMatchObject([{ text: 'hello', trusted: false }]);
  });

  test('an empty draft is not sent', async () => {
    await at().page.keyboard.press('Enter');
    await at().page.keyboard.press('Enter');
    expect(await at().sent()).toEqual([]);
    expect(await at().draft()).toBe('');
  });

  // Input methods differ in the key code that they let the page see; `isComposing` is always on.
  test.each([229, 13])(
    'Enter within a composition (key code %i) does not send; the next one sends once',
    async (keyCode) => {
      await at().page.keyboard.type('a');
      await at().page.evaluate((css) => {
        document.querySelector(css)!.addEventListener('keydown', (event) => {
          const { key, keyCode: code, isComposing } = event as KeyboardEvent;
          Object.assign(window, { pressed: { key, code, isComposing } });
        });
      }, at().signs.composer);
      await at().keys.send('Input.imeSetComposition', {
        text: 'にほ',
        selectionStart: 2,
        selectionEnd: 2,
      });
      const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: keyCode };
      await at().keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
      await at().keys.send('Input.insertText', { text: '日本' });
      await at().keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
      await at().page.waitForFunction(() => window.__draft() === 'a日本');
      const pressed = await at().page.evaluate(
        () => (window as unknown as { pressed: unknown }).pressed,
      );
      expect(pressed).toEqual({ key: 'Enter', code: keyCode, isComposing: true });
      expect(await at().sent()).toEqual([]);
      await at().page.keyboard.press('Enter');
      await at().shows(at().signs.userTurn);
      expect((await at().sent()).map(({ text }) => text)).toEqual(['a日本']);
    },
  );

  test('an untrusted Enter on the editor sends once', async () => {
    await at().page.keyboard.type('hello');
    await at().page.evaluate((css) => {
      const init = {
        key: 'Enter',
        code: 'Enter',
        keyCode: 13,
        bubbles: true,
        cancelable: true,
        composed: true,
      };
      document.querySelector(css)!.dispatchEvent(new KeyboardEvent('keydown', init));
    }, at().signs.composer);
    await at().shows(at().signs.done);
    expect(await at().sent()).toMatchObject([{ text: 'hello', trusted: false }]);
  });

  test('execCommand("insertText") at the end of the draft reaches the model at once', async () => {
    await at().page.keyboard.type('one');
    await at().page.keyboard.press('Shift+Enter');
    await at().page.keyboard.type('two');
    const model = await at().page.evaluate((css) => {
      const editor = document.querySelector<HTMLElement>(css)!;
      if (editor instanceof HTMLTextAreaElement)
        editor.setSelectionRange(editor.value.length, editor.value.length);
      else {
        const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
        let last: Node = editor;
        while (walker.nextNode()) last = walker.currentNode;
        getSelection()!.collapse(last, last.nodeValue!.length);
      }
      document.execCommand('insertText', false, ' (Scoring: right +1, wrong −3.)');
      return new Promise<string>((resolve) =>
        requestAnimationFrame(() => resolve(window.__draft())),
      );
    }, at().signs.composer);
    expect(model).toBe('one\ntwo (Scoring: right +1, wrong −3.)');
    await at().page.keyboard.press('Enter');
    await at().shows(at().signs.done);
    expect((await at().sent()).map(({ text }) => text)).toEqual([
      'one\ntwo (Scoring: right +1, wrong −3.)',
    ]);
  });

  test('a held Enter, a line put at the end and a scripted click send once, with the line', async () => {
    await at().page.keyboard.type('hello');
    await at().page.evaluate(
      ([composer, send]) => {
        const hold = (event: KeyboardEvent): void => {
          if (event.key !== 'Enter' || !event.isTrusted) return;
          event.preventDefault();
          event.stopImmediatePropagation();
          document.execCommand('insertText', false, ' (one line)');
          requestAnimationFrame(() => document.querySelector<HTMLElement>(send)!.click());
        };
        document.querySelector<HTMLElement>(composer)!.focus();
        addEventListener('keydown', hold, true);
      },
      [at().signs.composer, at().signs.canSend] as const,
    );
    await at().page.keyboard.press('Enter');
    await at().shows(at().signs.done);
    expect(await at().sent()).toMatchObject([{ text: 'hello (one line)', trusted: false }]);
    expect(await at().draft()).toBe('');
    expect(await at().page.locator(at().signs.userText).innerText()).toContain('hello (one line)');
  });
}

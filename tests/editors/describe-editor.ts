import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EditorBrowser, EditorTab } from './browsers/editor-browser.ts';
import { LINE, sendDraft, typeDraft, typeWithBadges, waitForModel } from './compose-message.ts';
import type { EditorRow } from './editors.ts';

/**
 * What has to hold in every editor: what the chat takes from the editor's own model is the user's
 * text, untouched, and our line, once, at its true end.
 */
export function describeEditor(
  { name, path, hasBadges, undoesTyping }: EditorRow,
  open: (path: string) => Promise<EditorTab>,
): void {
  describe(name, () => {
    let tab: EditorTab;
    beforeAll(async () => {
      tab = await open(path);
      await tab.click('editor');
      await tab.waitFor(() => document.querySelector('[data-idk-guard="composer"]') !== null, null);
    });
    afterAll(() => tab?.close());
    const write = (text: string) =>
      tab.ask(({ editor }, text) => {
        editor.write(text);
        editor.focus();
      }, text);
    beforeEach(async () => {
      await tab.waitFor(({ busy }) => !busy(), null);
      await write('');
      await waitForModel(tab, '');
    });

    test('the line goes to the end, once, in one message and the next', async () => {
      await tab.type('Who was it?');
      expect(await sendDraft(tab)).toEqual([`Who was it? ${LINE}`]);
      await tab.type('And who was before?');
      expect(await sendDraft(tab)).toEqual([`And who was before? ${LINE}`]);
      expect(await tab.ask(({ editor }) => editor.read(), null)).toBe('');
    });

    test('what is typed on after Enter is the beginning of the next message', async () => {
      await tab.type('Who was it?');
      const sent = await sendDraft(tab, async () => {
        await tab.press('Enter');
        await tab.type('And then?');
      });
      expect(sent).toEqual([`Who was it? ${LINE}`]);
      await waitForModel(tab, 'And then?');
    });

    test('the send button sends it, too', async () => {
      await tab.type('Who was it?');
      expect(await sendDraft(tab, () => tab.click('button'))).toEqual([`Who was it? ${LINE}`]);
    });

    test.each([
      ['of two lines', 'Who was she?\nAnd when was it?', ' '],
      ['with an empty line', 'Who was she?\n\nAnd when was it?', ' '],
      ['that ends in a line break', 'Who was she?\n', ''],
    ])('a draft %s keeps its lines', async (_, text, separator) => {
      await typeDraft(tab, text);
      expect(await tab.ask(({ editor }) => editor.read(), null)).toBe(text);
      expect(await sendDraft(tab)).toEqual([`${text}${separator}${LINE}`]);
    });

    test.each([
      ['at the start of the draft', ['Control+Home']],
      ['at the start of the line', ['Home']],
      ['in the middle', ['ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']],
      ['around all of it', ['Control+a']],
    ])('the caret may stand %s', async (_, keys) => {
      const text = 'Who was she?\nAnd when was it?';
      await typeDraft(tab, text);
      for (const key of keys) await tab.press(key);
      expect(await sendDraft(tab)).toEqual([`${text} ${LINE}`]);
    });

    test.runIf(hasBadges === true).each([
      ['in the middle', 'Who was @Ada then?', []],
      ['at the end', 'Who was @Ada', []],
      ['at the end, the caret at the start', 'Who was @Ada', ['Control+Home']],
      ['at the start', '@Ada was who?', ['Control+Home']],
      ['twice at the end', 'Who was @Ada@Eve', []],
    ])('a badge %s stays', async (_, text, keys) => {
      await typeWithBadges(tab, text);
      for (const key of keys) await tab.press(key);
      expect(await sendDraft(tab)).toEqual([`${text} ${LINE}`]);
    });

    test.each([
      ['of one line', 'Who was it? '.repeat(1000).slice(0, 9998)],
      ['of many lines', 'Who was it?\n'.repeat(1000).slice(0, 9998)],
    ])('a draft of 10,000 characters %s', async (_, text) => {
      await write(text);
      await tab.type('y?');
      const whole = `${text}y?`;
      // An editor that draws only what is in sight is left alone: its text cannot be told for sure.
      const isDrawnInPart = await tab.ask(
        ({ editor }) => editor.element.querySelector('.cm-gap') !== null,
        null,
      );
      expect(await sendDraft(tab)).toEqual([isDrawnInPart ? whole : `${whole} ${LINE}`]);
    });

    test('a draft whose end is out of sight is sent once and whole', async () => {
      const text = 'Who was it?\n'.repeat(1000).slice(0, 9998);
      await write(text);
      await tab.type('y?');
      await tab.press('Control+Home');
      // An editor that draws only what is in sight hides its end: the line cannot be confirmed there.
      const [sent, ...others] = await sendDraft(tab);
      expect([`${text}y? ${LINE}`, `${text}y?`]).toContain(sent);
      expect(others).toEqual([]);
    });

    test.each([
      ['Arabic', 'من كانت أول مبرمجة؟'],
      ['Hebrew', 'מי הייתה המתכנתת הראשונה?'],
      ['both directions', 'Who was «أول مبرمجة» in Ada’s time?'],
      ['emoji', 'Who was the first 👩🏽‍🚀 of a 👨‍👩‍👧‍👦 from 🇮🇱?'],
    ])('%s stays as it was typed', async (_, text) => {
      await tab.type(text);
      expect(await sendDraft(tab)).toEqual([`${text} ${LINE}`]);
    });

    test('an Enter of the input method sends nothing and adds nothing', async () => {
      await tab.type('Who was ');
      await tab.compose('に');
      await tab.compose('にほ');
      await tab.pressEnterWhileComposing();
      await tab.waitFor(({ composingEnters }) => composingEnters() === 1, null);
      await tab.commit('日本');
      await waitForModel(tab, 'Who was 日本');
      await tab.type('?');
      expect(await sendDraft(tab)).toEqual([`Who was 日本? ${LINE}`]);
    });

    const undoesLine = async (text: string) => {
      await waitForModel(tab, text);
      await tab.ask(({ editor }) => editor.endStep?.(), null);
      await tab.ask(({ draft }, line) => draft.append(line), ` ${LINE}`);
      await waitForModel(tab, `${text} ${LINE}`);
      await tab.press('Control+z');
      await waitForModel(tab, text);
    };

    test('undo takes the line out of a text that was last changed at its start', async () => {
      const text = 'Who was she?\nAnd when was it?';
      await typeDraft(tab, text.slice(1));
      await tab.press('Control+Home');
      await tab.type(text.slice(0, 1));
      await undoesLine(text);
    });

    test.skipIf(undoesTyping === true)(
      'undo takes the line out of a text that was typed on',
      async () => {
        const text = 'Who was she?\nAnd when was it?';
        await typeDraft(tab, text);
        await tab.ask(({ editor }) => editor.endStep?.(), null);
        await undoesLine(text);
      },
    );

    test('the line can be taken out of a draft again', async () => {
      const text = 'Who was she?\nAnd when was it?';
      await typeDraft(tab, text);
      await tab.ask(({ draft }, line) => draft.append(line), ` ${LINE}`);
      await waitForModel(tab, `${text} ${LINE}`);
      await tab.ask(({ draft }, line) => draft.remove(line), ` ${LINE}`);
      await waitForModel(tab, text);
    });

    test('a text that was damaged can be put back', async () => {
      const text = 'Who was she?\nAnd when was it?';
      await tab.type('Who');
      await tab.ask(({ draft }, text) => draft.restore(text), text);
      await waitForModel(tab, text);
      expect(await sendDraft(tab)).toEqual([`${text} ${LINE}`]);
    });
  });
}

/** Runs the suite over every editor in one browser. */
export function describeEditors(
  editors: readonly EditorRow[],
  origin: string,
  launch: () => Promise<EditorBrowser>,
): void {
  let browser: EditorBrowser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  for (const editor of editors) describeEditor(editor, (path) => browser.open(origin + path));
}

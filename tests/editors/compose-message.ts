import { composeLine } from '../../lib/instruction/compose.ts';
import { WORDINGS } from '../../lib/instruction/wordings.ts';
import type { EditorTab } from './browsers/editor-browser.ts';
import type { EditorPage } from './pages/chat.ts';

/** The line that belongs to the questions of this suite. */
export const LINE = composeLine(WORDINGS.standard, 0.75);

/** Types as a user does: Shift+Enter breaks the line. */
export async function typeDraft(tab: EditorTab, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await tab.press('Shift+Enter');
    await tab.type(line);
  }
}

/** Puts badges where the text has an `@word`, and types the rest. */
export async function typeWithBadges(tab: EditorTab, text: string): Promise<void> {
  for (const part of text.split(/(@\w+)/)) {
    if (part.startsWith('@')) {
      await tab.ask(({ editor }, label) => editor.insertBadge!(label), part);
      // A user presses no key before the badge is there; some editors draw it a moment later.
      await tab.waitFor(({ editor }, label) => editor.element.textContent!.includes(label), part);
    } else if (part !== '') {
      await tab.type(part);
    }
  }
}

/**
 * Sends the draft in one way of the user's, and waits for the reply.
 *
 * @returns the messages that the chat has taken since, from the editor's model: one, if all is well
 * @throws when none was taken, with what the model holds
 */
export async function sendDraft(
  tab: EditorTab,
  send: () => Promise<void> = () => tab.press('Enter'),
): Promise<readonly string[]> {
  const before = await tab.ask(({ sent }) => sent.length, null);
  await send();
  await waitFor(tab, ({ sent, busy }, least) => sent.length > least && !busy(), before);
  return tab.ask(({ sent }, least) => sent.slice(least), before);
}

/**
 * Waits until the editor's model holds exactly a text, and the page shows it: some editors draw a
 * moment later, and no user's next key comes before that.
 *
 * @throws when it does not come to that, with what the model holds
 */
export function waitForModel(tab: EditorTab, text: string): Promise<void> {
  return waitFor(
    tab,
    ({ editor, draft }, text) => {
      const bare = (shown: string | null) => shown?.replaceAll(/[\s\ufeff]/g, '');
      return editor.read() === text && bare(draft.read()) === bare(text);
    },
    text,
  );
}

async function waitFor<A>(
  tab: EditorTab,
  holds: (page: EditorPage, argument: A) => boolean,
  argument: A,
): Promise<void> {
  try {
    await tab.waitFor(holds, argument);
  } catch (error) {
    const model = await tab.ask(({ editor }) => editor.read(), null);
    throw new Error(`It never came. The model holds ${JSON.stringify(model)}.`, { cause: error });
  }
}

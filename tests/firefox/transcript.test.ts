import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeLine } from '../../lib/instruction/compose.ts';
import { WORDINGS } from '../../lib/instruction/wordings.ts';
import { type BareFirefox, launchBareFirefox } from '../../scripts/browser/launch-firefox.ts';
import type { PageName } from '../browser/pages/bundle.ts';
import { type Guarded, type Stage, launch, openStage, until } from './stage.ts';

const LINE = composeLine(WORDINGS.standard, 0.75);

describe('in Firefox, our line in the transcript', () => {
  let guarded: Guarded;
  let plain: BareFirefox;
  beforeAll(async () => {
    guarded = await launch();
    plain = await launchBareFirefox();
  });
  afterAll(async () => {
    await guarded.close();
    await plain.close();
  });

  const sendAndRead = async (stage: Stage, text: string) => {
    await stage.page.evaluate((typed) => document.execCommand('insertText', false, typed), text);
    await stage.page.keyboard.press('Enter');
    await stage.waitForAnswers(1);
    expect(await stage.sent()).toEqual([`Who was it? ${LINE}`]);
    return () => stage.page.$eval(stage.signs.userText, (turn) => turn.outerHTML);
  };

  test.each(['claude', 'chatgpt-light', 'gemini'] satisfies PageName[])(
    'is dimmed on %s, in the very nodes that the page makes without the guard',
    async (name) => {
      const ours = await openStage(guarded, name);
      const readOurs = await sendAndRead(ours, 'Who was it?');
      await ours.waitForReplyChip();
      await until(ours.dimmed, (texts) => texts.length === 1 && texts[0] === LINE);

      const theirs = await openStage(plain, name, { guarded: false });
      const readTheirs = await sendAndRead(theirs, `Who was it? ${LINE}`);
      expect(await theirs.dimmed()).toEqual([]);
      expect(await readOurs()).toBe(await readTheirs());
      await ours.page.close();
      await theirs.page.close();
    },
  );
});

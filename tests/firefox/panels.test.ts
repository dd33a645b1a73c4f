import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Guarded, type Stage, launch, openStage, until } from './stage.ts';

let firefox: Guarded;
let stage: Stage;
beforeAll(async () => {
  firefox = await launch();
});
afterAll(() => firefox.close());
afterEach(() => stage.page.close());

describe('in Firefox, what opens from a chip', () => {
  test('explains a verdict, takes a judgement, and goes with Escape', async () => {
    stage = await openStage(firefox, 'claude');
    await stage.script({ chunks: ['Perhaps Braun.\n\nConfidence: 40%'] });
    await stage.type('Who was it?');
    await stage.page.keyboard.press('Enter');
    const chip = await stage.waitForReplyChip();
    await chip.click('Below your bar');
    await until(chip.text, (text) => text.includes('Treat this as “I don’t know”'));
    await chip.click('Wrong');
    await until(chip.text, (text) => text.includes('−3 points'));
    await stage.page.keyboard.press('Escape');
    await until(chip.text, (text) => !text.includes('Evidence'));
    expect(
      await chip.evaluate((root) => ({
        focused: root.activeElement?.className,
        drawn: root.querySelector('.verdict path')?.namespaceURI,
        styled: getComputedStyle(root.querySelector('.chip-box') as Element).borderRadius,
      })),
    ).toEqual({ focused: 'chip-main', drawn: 'http://www.w3.org/2000/svg', styled: '6px' });
  });

  test('moves the bar of one message by keys, in its own style', async () => {
    stage = await openStage(firefox, 'gemini');
    const chip = await stage.composerChip();
    await chip.click('Guard');
    await until(chip.text, (text) => text.includes('Bar for this message'));
    expect(
      await chip.evaluate(
        (root) => getComputedStyle(root.querySelector('.line-text') as Element).borderRadius,
      ),
    ).toBe('6px');
    await stage.page.keyboard.press('Tab');
    await stage.page.keyboard.press('ArrowRight');
    await until(chip.text, (text) => text.includes('more than 80% sure'));
    await stage.page.keyboard.press('Escape');
    await until(chip.text, (text) => text === 'Guard 80 %');
  });
});

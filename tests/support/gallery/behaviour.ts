import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** What the views do with keys, clicks and focus in a real browser, over the gallery's states. */
interface Behaviour {
  readonly name: string;
  readonly query: string;
  check(page: Page): Promise<void>;
}

function figure(page: Page, name: string): Locator {
  return page.locator(`figure[data-name="${name}"]`);
}

function focused(chip: Locator): Promise<string | undefined> {
  return chip.evaluate((box) => {
    const root = box.querySelector('.foreign > div')?.shadowRoot;
    return root?.activeElement?.className;
  });
}

function isFocused(element: Element): boolean {
  return document.activeElement === element;
}

export const BEHAVIOURS: readonly Behaviour[] = [
  {
    name: 'keys judge the reply whose chip has the focus, and no other',
    query: 'sheet=replies&width=680',
    async check(page) {
      const [below, cleared] = [figure(page, 'Below'), figure(page, 'Cleared')];
      await page.keyboard.press('3');
      await below.locator('.chip-main').focus();
      await page.keyboard.press('3');
      assert.match((await below.locator('.chip-fig').textContent()) ?? '', /−3 points/);
      assert.doesNotMatch((await cleared.locator('.chip-fig').textContent()) ?? '', /points?/);
      await page.keyboard.press('3');
      assert.doesNotMatch((await below.locator('.chip-fig').textContent()) ?? '', /points/);
    },
  },
  {
    name: 'a verdict is announced once, and a judgement does not repeat it',
    query: 'sheet=replies&width=680',
    async check(page) {
      const region = figure(page, 'Below').locator('[role=status]');
      assert.equal(await region.textContent(), 'Below your bar, 60\u00a0% stated, bar 75\u00a0%');
      await figure(page, 'Below').getByRole('button', { name: 'Right' }).click();
      assert.equal(await region.textContent(), 'Below your bar, 60\u00a0% stated, bar 75\u00a0%');
    },
  },
  {
    name: 'Escape closes an open chip and leaves the focus on it',
    query: 'sheet=replies&width=680',
    async check(page) {
      const chip = figure(page, 'Below');
      await chip.locator('.chip-main').focus();
      await page.keyboard.press('Enter');
      assert.equal(await chip.locator('.chip-why').count(), 1);
      await page.keyboard.press('Escape');
      assert.equal(await chip.locator('.chip-why').count(), 0);
      assert.equal(await focused(chip), 'chip-main');
    },
  },
  {
    name: 'the preview takes the focus, moves the bar by key, and gives the focus back',
    query: 'sheet=composer&width=320&open=On',
    async check(page) {
      const chip = figure(page, 'On');
      assert.equal(await focused(chip), 'preview');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      assert.equal(await chip.locator('output').textContent(), '80\u00a0%');
      await page.keyboard.press('Escape');
      assert.equal(await chip.locator('.preview').count(), 0);
      assert.equal(await focused(chip), 'cchip');
    },
  },
  {
    name: 'the preview stays for a click in it and goes for a click outside',
    query: 'sheet=composer&width=320&open=On',
    async check(page) {
      const chip = figure(page, 'On');
      await chip.locator('.line-text').click();
      assert.equal(await chip.locator('.preview').count(), 1);
      await page.mouse.click(2, 2);
      assert.equal(await chip.locator('.preview').count(), 0);
      await chip.locator('.cchip').click();
      await chip.locator('.cchip').click();
      assert.equal(await chip.locator('.preview').count(), 0);
    },
  },
  {
    name: 'the lost text can be copied',
    query: 'sheet=composer&width=320&open=draft-lost',
    async check(page) {
      const copy = figure(page, 'draft-lost').locator('.copy button');
      await copy.click();
      await figure(page, 'draft-lost').getByRole('button', { name: 'Copied' }).waitFor();
    },
  },
  {
    name: 'without its panel a chip at a reply says so, and Escape takes that back',
    query: 'sheet=replies&width=680&alone',
    async check(page) {
      const chip = figure(page, 'Below');
      await chip.locator('.chip-main').click();
      await chip.getByRole('alert').getByText('The details cannot be shown').waitFor();
      assert.equal(await chip.locator('.chip-main').getAttribute('aria-expanded'), 'false');
      await page.keyboard.press('Escape');
      await chip.getByRole('alert').waitFor({ state: 'detached' });
      assert.equal(await focused(chip), 'chip-main');
    },
  },
  {
    name: 'without its panel the chip at the box offers to reload',
    query: 'sheet=composer&width=320&alone&open=On',
    async check(page) {
      const chip = figure(page, 'On');
      await chip.getByRole('dialog').getByRole('button', { name: 'Reload the page' }).waitFor();
      assert.equal(await focused(chip), 'preview');
      await page.keyboard.press('Escape');
      await chip.getByRole('dialog').waitFor({ state: 'detached' });
      assert.equal(await focused(chip), 'cchip');
    },
  },
  {
    name: 'without its panel the chip at the box still gives the lost text back',
    query: 'sheet=composer&width=320&alone&open=draft-lost',
    async check(page) {
      const chip = figure(page, 'draft-lost');
      const text = await chip.getByRole('textbox', { name: 'Your text' }).inputValue();
      assert.equal(text, 'What is the melting point of rhenium?\nPlease be brief.');
      await chip.getByRole('button', { name: 'Copy your text' }).click();
      await chip.getByRole('button', { name: 'Copied' }).waitFor();
    },
  },
  {
    name: 'a chip that is clicked twice before its panel comes stays closed',
    query: 'sheet=replies&width=680',
    async check(page) {
      const chip = figure(page, 'Below');
      const main = chip.locator('.chip-main');
      await main.evaluate((button: HTMLElement) => {
        button.click();
        button.click();
      });
      assert.equal(await main.getAttribute('aria-expanded'), 'false');
      await main.click();
      await chip.locator('.chip-why').waitFor();
    },
  },
  {
    name: 'a report is shown before it is copied, and says when it is',
    query: 'sheet=popups&width=360',
    async check(page) {
      const popup = figure(page, 'Not found: composer');
      await popup.getByRole('button', { name: 'Show it first' }).click();
      assert.match(
        await popup.getByRole('textbox', { name: 'Report' }).inputValue(),
        /^IDK Guard .*\npage: chat/,
      );
      await popup.getByRole('button', { name: 'Copy report' }).click();
      await popup.getByText('Copied').waitFor();
    },
  },
  {
    name: 'Escape folds access and report before it closes the popup',
    query: 'sheet=popups&width=360',
    async check(page) {
      const popup = figure(page, 'Normal');
      await popup.getByText('Access and report').click();
      await popup.getByRole('button', { name: 'Take access away' }).focus();
      await page.keyboard.press('Escape');
      await popup.locator('.page-access .fold:not([open])').waitFor();
      assert.equal(await popup.locator('.page-access summary').evaluate(isFocused), true);
    },
  },
  {
    name: 'Escape folds the line before it closes the popup',
    query: 'sheet=popups&width=360',
    async check(page) {
      const popup = figure(page, 'Normal');
      const fold = popup.locator('.fold').first();
      await fold.locator('summary').click();
      await popup.locator('.fold[open]').waitFor();
      await page.keyboard.press('Escape');
      await popup.locator('.fold[open]').waitFor({ state: 'detached' });
    },
  },
];

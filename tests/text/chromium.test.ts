import { launchPlain } from '../support/in-page.ts';
import { describeTexts } from './describe-texts.ts';

describeTexts('Chromium', async () => {
  const browser = await launchPlain();
  const page = await browser.newPage();
  return {
    evaluateIn: async (url, expression) => {
      await page.goto(url);
      return page.evaluate(expression);
    },
    close: () => browser.close(),
  };
});

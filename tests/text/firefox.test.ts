import { launchBareFirefox } from '../../scripts/browser/launch-firefox.ts';
import { describeTexts } from './describe-texts.ts';

describeTexts('Firefox', async () => {
  const firefox = await launchBareFirefox();
  const page = await firefox.browser.newPage();
  return {
    evaluateIn: async (url, expression) => {
      await page.goto(url);
      return page.evaluate(expression);
    },
    close: () => firefox.close(),
  };
});

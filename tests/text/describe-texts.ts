import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReply } from '../../lib/reply/read-reply.ts';
import { bundleScript } from '../sites/document.ts';
import { listSamples } from './samples.ts';

/** A browser, as far as reading takes one. */
export interface ReadingBrowser {
  /** Opens a page, and returns the value of an expression there. */
  evaluateIn(url: string, expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** The conformance suite of readText: every sample, as the browser has parsed and styled it. */
export function describeTexts(name: string, launch: () => Promise<ReadingBrowser>): void {
  describe(`the text of a reply in ${name}`, () => {
    let browser: ReadingBrowser;
    let script = '';
    beforeAll(async () => {
      script = await bundleScript('../text/read-in-page.ts');
      browser = await launch();
    });
    afterAll(() => browser.close());

    test.each(listSamples())('$name', async ({ html, site, text, reading }) => {
      const page = `<!doctype html><meta charset="utf-8"><body>${html}`;
      const read = await browser.evaluateIn(
        `data:text/html;charset=utf-8,${encodeURIComponent(page)}`,
        `${script};subject.readSample(${JSON.stringify(site)})`,
      );
      expect(read).toBe(text);
      if (reading === null) return;
      const { stance, confidence } = readReply(String(read));
      expect([stance, confidence].filter((part) => part !== null).join(' ')).toBe(reading);
    });
  });
}

import { expect, test } from 'vitest';
import type { OpenPage } from './open-page.ts';

/** What a page shows while a reply comes, rests, ends, stops, fails and is replaced. */
export function checkReplies(at: () => OpenPage): void {
  test('each stage has its signs', async () => {
    await at().script({
      thinking: 'Let me think.',
      chunks: ['One', ' two'],
      firstMs: 500,
      chunkMs: 250,
      pauseAfter: 0,
      pauseMs: 1_000,
    });
    await at().ask('hello');
    await at().shows(at().signs.userTurn);
    await at().shows(at().signs.stop);
    await at().shows(at().signs.answer, 0);
    await at().shows(at().signs.done, 0);
    await at().shows(at().signs.thinking);
    await at().page.waitForFunction(
      ([css]) => document.querySelector(css)?.textContent?.includes('Let me think.'),
      [at().signs.thinking] as const,
    );
    await at().shows(at().signs.writing);
    await at().shows(at().signs.answer);
    await at().shows(at().signs.stop);
    await at().shows(at().signs.done, 0);
    await at().shows(at().signs.done);
    await at().shows(at().signs.stop, 0);
    await at().shows(at().signs.writing, 0);
    expect(await at().page.locator(at().signs.answer).innerText()).toBe('One two');
  });

  test('a rest of three seconds in the middle keeps the writing signs on', async () => {
    await at().script({ chunks: ['One.', ' Two.'], pauseAfter: 0, pauseMs: 3_000 });
    await at().ask('hello');
    await at().shows(at().signs.answer);
    const [lapses, text] = await at().page.evaluate(
      ([writing, stop, done, answer]) =>
        new Promise<[number, string]>((resolve) => {
          const start = performance.now();
          let lapses = 0;
          let text = '';
          const look = (): void => {
            if (performance.now() - start > 2_700) return resolve([lapses, text]);
            text = document.querySelector(answer)!.textContent ?? '';
            if (
              !document.querySelector(writing) ||
              !document.querySelector(stop) ||
              document.querySelector(done)
            )
              lapses += 1;
            requestAnimationFrame(look);
          };
          look();
        }),
      [at().signs.writing, at().signs.stop, at().signs.done, at().signs.answer] as const,
    );
    expect([lapses, text]).toEqual([0, 'One.']);
    await at().shows(at().signs.done);
    expect(await at().page.locator(at().signs.answer).innerText()).toBe('One. Two.');
  });

  test('a draft is not sent while a reply streams, by key or by button', async () => {
    await at().script({ pauseAfter: 0, pauseMs: 60_000 });
    await at().ask('first');
    await at().shows(at().signs.answer);
    await at().ask('second');
    expect(await at().draft()).toBe('second');
    expect(await at().sent()).toHaveLength(1);
    await at().shows(at().signs.canSend, 0);
    await at().page.locator(at().signs.stop).click();
    await at().shows(at().signs.done);
    expect(await at().sent()).toHaveLength(1);
    expect((await at().turns()).at(-1)).toMatchObject({
      stage: 'stopped',
      text: 'The capital of Australia ',
    });
    await at().page.locator(at().signs.canSend).click();
    await at().page.waitForFunction(() => window.__sent.length === 2);
    expect((await at().sent())[1]).toMatchObject({ text: 'second', trusted: true });
  });

  test('regenerate replaces the last answer and sends nothing', async () => {
    await at().script({ chunks: ['First answer.'] });
    await at().askAndWait('hello');
    await at().script({ chunks: ['Second', ' answer.'], chunkMs: 400 });
    await at().page.locator(at().signs.regenerate).last().click();
    await at().shows(at().signs.done, 0);
    await at().shows(at().signs.stop);
    await at().shows(at().signs.done);
    expect(await at().page.locator(at().signs.answer).innerText()).toBe('Second answer.');
    expect(await at().page.locator(at().signs.userTurn).count()).toBe(1);
    expect(await at().sent()).toHaveLength(1);
  });

  test('an error shows a banner and ends the reply', async () => {
    await at().script({ chunks: [], error: 'Something went wrong.' });
    await at().ask('hello');
    await at().shows('[role=alert]');
    await at().isIdle();
    await at().shows(at().signs.answer, 0);
    expect((await at().turns()).at(-1)).toMatchObject({ stage: 'failed', text: '' });
  });
}

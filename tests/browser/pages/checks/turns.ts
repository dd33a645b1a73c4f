import { expect, test } from 'vitest';
import { PAGES, type PageName } from '../bundle.ts';
import { SIGNS } from '../signs.ts';
import type { OpenPage } from './open-page.ts';

/** Edited and reloaded turns, and the moves between conversations. */
export function checkTurns(name: PageName, at: () => OpenPage): void {
  test.skipIf(!SIGNS[name].edit)(
    'an edited message is sent from its place; later turns go',
    async () => {
      await at().askAndWait('first');
      await at().askAndWait('second');
      const edit = at().signs.edit!;
      await at().page.locator(edit.open).first().click();
      await at().shows(edit.box);
      await at().page.locator(edit.box).click();
      await at().page.keyboard.press('End');
      await at().page.keyboard.type(' edited');
      await at().page.locator(edit.save).click();
      await at().shows(at().signs.done, 1);
      await at().isIdle();
      expect((await at().sent()).map(({ text }) => text)).toEqual([
        'first',
        'second',
        'first edited',
      ]);
      expect((await at().sent()).at(-1)!.trusted).toBe(true);
      expect((await at().turns()).map(({ text }) => text)[0]).toBe('first edited');
      expect(await at().page.locator(at().signs.userTurn).count()).toBe(1);
    },
  );

  test.skipIf(!SIGNS[name].edit)('an edited message is saved by its key too', async () => {
    await at().askAndWait('first');
    const edit = at().signs.edit!;
    await at().page.locator(edit.open).click();
    await at().page.locator(edit.box).click();
    await at().page.keyboard.press('End');
    await at().page.keyboard.type('!');
    await at().page.keyboard.press(edit.key);
    await at().page.waitForFunction(() => window.__sent.length === 2);
    expect((await at().sent()).at(-1)).toMatchObject({ text: 'first!', trusted: true });
  });

  test('turns are there at load, and again after a reload', async () => {
    const { origin, path } = PAGES[name];
    await at().page.goto(`${origin}${path}?turns=2`);
    await at().shows(at().signs.userTurn, 2);
    await at().shows(at().signs.done, 2);
    expect(await at().page.locator(at().signs.answer).first().innerText()).toContain(
      'Confidence: 61%',
    );
    const before = await at().turns();
    await at().page.reload();
    await at().shows(at().signs.done, 2);
    expect(await at().turns()).toEqual(before);
    await at().page.locator(at().signs.composer).click();
    await at().ask('third');
    await at().shows(at().signs.done, 3);
    await at().isIdle();
    await at().page.reload();
    await at().shows(at().signs.done, 3);
    expect(await at().sent()).toEqual([]);
    expect((await at().turns()).at(-2)!.text).toBe('third');
  });

  test('the address moves in the middle of the stream as on the site', async () => {
    await at().page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const how of ['pushState', 'replaceState'] as const) {
        const move = history[how].bind(history);
        history[how] = (data, unused, url) => {
          move(data, unused, url);
          seen.push(
            `${location.pathname} ${window.__chat.busy() ? 'busy' : 'idle'} ${window.__chat.turns().length}`,
          );
        };
      }
    });
    await at().askAndWait('hello');
    const seen = await at().page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen).toHaveLength(at().signs.addresses.length);
    at().signs.addresses.forEach((pattern, index) => expect(seen[index]).toMatch(pattern));
    const last = new URL(at().page.url()).pathname;
    await at().askAndWait('again');
    expect(new URL(at().page.url()).pathname).toBe(last);
  });

  test('moving between conversations replaces the turns; a running reply goes on unseen', async () => {
    await at().script({ chunks: ['One', ' two', ' three'], chunkMs: 300 });
    await at().ask('hello');
    await at().shows(at().signs.answer);
    const first = new URL(at().page.url()).pathname.split('/').at(-1)!;
    const other = name === 'gemini' ? 'abcdef0123456789' : '11111111-2222-4333-8444-555555555555';
    await at().page.evaluate((id) => window.__chat.open(id), other);
    expect(at().page.url()).toContain(other);
    await at().shows(at().signs.userTurn, 2);
    await at().shows(at().signs.stop, 0);
    await at().page.evaluate((id) => window.__chat.open(id), first);
    await at().shows(at().signs.userTurn, 1);
    await at().shows(at().signs.done);
    expect(await at().page.locator(at().signs.answer).innerText()).toBe('One two three');
    await at().page.evaluate(() => window.__chat.newChat());
    await at().shows(at().signs.userTurn, 0);
    await at().page.goBack();
    await at().shows(at().signs.userTurn, 1);
  });

  test('turns are mounted anew with their ids', async () => {
    await at().askAndWait('hello');
    const markup = () =>
      at()
        .page.locator(at().signs.userTurn)
        .evaluate((node) => node.outerHTML);
    const before = await markup();
    const node = await at().page.locator(at().signs.userTurn).elementHandle();
    await at().page.evaluate(() => window.__chat.remount());
    expect(await node!.evaluate((old) => old.isConnected)).toBe(false);
    expect(await markup()).toBe(before);
  });
}

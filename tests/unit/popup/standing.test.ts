import { describe, expect, test } from 'vitest';
import type { TabStatus } from '../../../lib/messages.ts';
import { readPage } from '../../../lib/popup/front-page.ts';
import { type Facts, findStanding } from '../../../lib/popup/standing.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings.ts';

const seenAs = (site: string): TabStatus => ({
  site,
  host: '127.0.0.1',
  composer: true,
  paused: false,
  problem: null,
  seenAt: null,
  lostDraft: null,
  missing: [],
});

function stand(
  url: string,
  {
    settings = {},
    ...facts
  }: Partial<Omit<Facts, 'settings'>> & { settings?: Partial<Settings> } = {},
) {
  return findStanding({
    page: readPage(url),
    granted: false,
    status: null,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    ...facts,
  });
}

describe('where the guard stands', () => {
  test.each(['about:blank', 'chrome://settings', 'moz-extension://a/popup.html', 'file:///a', ''])(
    'nowhere on a page that is not of the web: %s',
    (url) => expect(stand(url)).toMatchObject({ access: 'unsupported', host: null }),
  );

  test.each(['https://chromewebstore.google.com/detail/x', 'https://addons.mozilla.org/en-US/'])(
    'nowhere on a page that browsers keep for themselves: %s',
    (url) => expect(stand(url).access).toBe('unsupported'),
  );

  test('a known site is asked for, is on once it is granted, and off by the switch', () => {
    const url = 'https://chatgpt.com/c/1';
    const chatgpt = { siteName: 'ChatGPT', siteId: 'chatgpt', isPage: false };
    expect(stand(url)).toMatchObject({ ...chatgpt, access: 'not-granted' });
    expect(stand(url, { granted: true })).toMatchObject({ ...chatgpt, access: 'on' });
    const settings = { offHosts: ['chatgpt.com'] };
    expect(stand(url, { granted: true, settings })).toMatchObject({ ...chatgpt, access: 'off' });
  });

  test('another page is unknown until it is turned on, and is counted by its host name', () => {
    const url = 'https://chat.example.org:8443/room?x#y';
    expect(stand(url)).toMatchObject({ access: 'unknown', siteId: null, siteName: null });
    // Access by itself, given for another page of the same host, turns nothing on.
    expect(stand(url, { granted: true })).toMatchObject({ access: 'unknown' });
    const settings = { pages: ['https://chat.example.org:8443'] };
    expect(stand(url, { settings })).toMatchObject({ access: 'unknown' });
    expect(stand(url, { granted: true, settings })).toMatchObject({
      access: 'on',
      isPage: true,
      siteId: 'chat.example.org',
      siteName: null,
    });
  });

  test('an address of this machine is the practice chat only when the guard has seen it there', () => {
    const url = 'http://127.0.0.1:4000/';
    expect(stand(url, { granted: true })).toMatchObject({ access: 'unknown', siteName: null });
    const status = seenAs('practice');
    expect(stand(url, { granted: true, status })).toMatchObject({
      access: 'on',
      siteId: 'practice',
      isPage: false,
    });
    // What a tab elsewhere says of itself makes no site of it.
    expect(stand('https://evil.example/', { granted: true, status })).toMatchObject({
      access: 'unknown',
      siteName: null,
      siteId: null,
    });
  });
});

describe('the access that is asked for', () => {
  test("is the site's own pattern, or that of the one host", () => {
    expect(readPage('https://chatgpt.com/c/1')?.pattern).toBe('https://chatgpt.com/*');
    expect(readPage('http://chat.example.org:81/a?b')?.pattern).toBe('http://chat.example.org/*');
  });
});

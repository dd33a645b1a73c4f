import { describe, expect, test } from 'vitest';
import { manifest } from '../../lib/manifest.ts';
import { SITES, SITE_HOSTS, patternFor, sitesFor } from '../../lib/sites/registry.ts';
import { attributesOf } from '../../lib/page/watch.ts';

describe('the registry', () => {
  test('names each site once, by its file', async () => {
    const ids = SITES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const site of SITES) {
      const file = await import(`../../lib/sites/${site.id}.ts`);
      expect(Object.values(file)).toContain(site);
    }
  });

  test.each([
    ['https://chatgpt.com/c/1', ['chatgpt']],
    ['https://chatgpt.com.evil.example/', []],
    ['http://chatgpt.com/', []],
    ['https://evil.example/?https://chatgpt.com/', []],
    ['http://127.0.0.1:4477/', ['practice']],
    ['http://localhost:8080/c/1', ['practice']],
    ['https://github.com/copilot/c/1', ['github-copilot']],
    ['https://github.com/copilot?ref=1', ['github-copilot']],
    ['https://github.com/copilots/repository', []],
    ['https://huggingface.co/chat/', ['huggingchat']],
    ['https://huggingface.co/chats', []],
    ['https://openrouter.ai/chat?room=orc-1', ['openrouter']],
    ['https://openrouter.ai/chats', []],
    ['https://duck.ai/', ['duck-ai']],
    ['https://duckduckgo.com/?q=a&ia=chat', ['duckduckgo']],
    ['https://duckduckgo.com/?q=a&ia=web', []],
    ['https://duckduckgo.com/?q=ia=chat', []],
    ['chrome://extensions', []],
    ['not an address', []],
  ])('%s is %j', (url, ids) => {
    expect(sitesFor(url).map(({ id }) => id)).toEqual(ids);
    expect(patternFor(url) === null).toBe(ids.length === 0);
  });

  test.each(SITES.map((site) => [site.id, site] as const))(
    '%s: no hashed classes, no localised label as the only choice, a date',
    (_, site) => {
      const lists = Object.values(site).filter((value): value is string[] => Array.isArray(value));
      for (const selectors of lists.filter(({ length }) => length > 0)) {
        // A label that must not be there does no harm in another language.
        const positive = selectors.map((selector) => selector.replaceAll(/:not\([^)]*\)/g, ''));
        expect(positive.every((selector) => /aria-label|placeholder/.test(selector))).toBe(false);
        for (const selector of selectors) {
          expect(selector).not.toMatch(/[._-][0-9a-z]*[0-9][a-z0-9]{4,}/i);
        }
      }
      expect(site.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    },
  );

  test.each(SITES.filter(({ trust }) => trust !== 'low').map((site) => [site.id, site] as const))(
    '%s names its message box and its turns, for its facts are not thin',
    (_, { composer, user, reply }) => {
      for (const selectors of [composer, user, reply]) expect(selectors).not.toEqual([]);
    },
  );

  test('the attributes that are watched are those that the signs are made of', () => {
    const chatgpt = SITES.find(({ id }) => id === 'chatgpt');
    expect(chatgpt && attributesOf(chatgpt)).toEqual(
      expect.arrayContaining(['data-testid', 'data-talvt-turn-state', 'class']),
    );
  });
});

describe('the manifest', () => {
  test.each(['chrome', 'firefox'])('asks for no host at install in %s', (browser) => {
    const made = manifest(browser, 'production');
    expect(made).not.toHaveProperty('host_permissions');
    expect(made.permissions).toEqual(['storage', 'scripting', 'activeTab']);
    expect(made).toHaveProperty('optional_host_permissions', [
      ...SITE_HOSTS,
      'https://*/*',
      'http://*/*',
    ]);
  });

  test('lets no page of the extension connect anywhere', () => {
    const policy = manifest('chrome', 'production').content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe/);
  });
});

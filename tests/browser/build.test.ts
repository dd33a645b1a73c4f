import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { EXTENSION } from '../support/build-extension.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('the extension as it is built', () => {
  test('says nothing of the folder in which it was built', async () => {
    const names = await readdir(EXTENSION, { recursive: true });
    const scripts = names.filter((name) => name.endsWith('.js'));
    expect(scripts).toContain('chat.js');
    for (const name of scripts) {
      const text = await readFile(join(EXTENSION, name), 'utf8');
      expect(text.includes(ROOT), name).toBe(false);
    }
  });
});

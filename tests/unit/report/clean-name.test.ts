import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanClass, cleanId, wordsOf } from '../../../lib/report/clean-name.ts';
import { VOCABULARY } from '../../../lib/report/vocabulary.ts';

const words = (text = '') => ({ known: VOCABULARY, said: new Set(wordsOf(text)) });

describe('ids, test ids and values', () => {
  test.each([
    ['prompt-textarea', 'prompt-textarea'],
    ['composerSendButton', 'composerSendButton'],
    ['conversation-turn-12', 'conversation-turn-#'],
    ['message-6f1d2c34-9b7a-4e0e-8a3b-0123456789ab', 'message-#-#-#-#-#'],
    ['user-alice-menu', 'user-#-menu'],
    ['chat_with_Älice', 'chat_with_#'],
    ['radix-:r1f:', 'radix-:#:'],
    ['x'.repeat(300), '#'],
  ])('of %s show %s', (name, shown) => {
    expect(cleanId(name, words())).toBe(shown);
  });

  test('show no word that programmers do not use, whatever stands around it', () => {
    const secret = fc
      .stringMatching(/^[a-z]{3,12}$/)
      .filter((word) => !VOCABULARY.has(word) && ![...VOCABULARY].some((w) => word.includes(w)));
    const around = fc.constantFrom('', 'user-', 'menu_', 'item:', 'x.', '12-', 'Chat');
    fc.assert(
      fc.property(around, secret, around, (before, word, after) => {
        expect(cleanId(before + word + after, words()).toLowerCase()).not.toContain(word);
      }),
    );
  });
});

describe('classes and tags', () => {
  test.each([
    ['flex', 'flex'],
    ['md:max-w-[48rem]', 'md:max-w-[#rem]'],
    ['Composer_root__a8Xk2', 'Composer_root__#'],
    ['css-1q2w3e4', 'css-#'],
    ['sc-bdVaJa', 'sc-#'],
    ['my-chat-widget', 'my-chat-widget'],
  ])('of %s show %s', (name, shown) => {
    expect(cleanClass(name, words())).toBe(shown);
  });

  test('are shown without the words that the page says, in whatever way these are joined', () => {
    const said = words('Signed in as Alice Wonderland');
    expect(cleanClass('avatar-alice', said)).toBe('avatar-#');
    expect(cleanClass('AliceAvatar', said)).toBe('#Avatar');
    expect(cleanClass('alicewonderland', said)).toBe('#');
    expect(cleanClass('theme-wonderlander', said)).toBe('theme-#');
  });

  test('are shown where the page says a word that programmers use, too', () => {
    expect(cleanClass('send-button', words('Press Send'))).toBe('send-button');
  });

  test('show nothing that a page says, in one word or more', () => {
    const name = fc.stringMatching(/^[a-z]{4,12}$/).filter((word) => !VOCABULARY.has(word));
    fc.assert(
      fc.property(name, name, (first, second) => {
        const said = words(`${first} ${second}`);
        const shown = cleanClass(`chat-${first}_${second}${first} ${second}`, said);
        for (const word of [first, second]) {
          const isKnown = shown.match(/[a-z]+/g)?.every((part) => VOCABULARY.has(part));
          expect(isKnown ?? true).toBe(true);
          expect(shown.split(/[^a-z]+/)).not.toContain(word);
        }
      }),
    );
  });
});

test('any name is cleaned to a short line of plain characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      for (const clean of [cleanId, cleanClass]) {
        expect(clean(name, words())).toMatch(/^[\x21-\x7e]{0,61}$/);
      }
    }),
  );
});

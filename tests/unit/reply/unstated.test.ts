import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../lib/domain/stance.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';
import { ASKED } from './asked.ts';

interface Row {
  readonly stance: Stance;
  readonly reply: string;
  readonly isAsked: boolean;
}

function row(stance: Stance, reply: string, asked?: 'not asked'): Row {
  return { stance, reply, isAsked: asked === undefined };
}

const ROWS: readonly Row[] = [
  row(
    'abstain',
    'The tramway opened in 1902, and its first line ran to the port.\n\nI don’t know. Try the town archive.',
  ),
  row(
    'abstain',
    'Мост открыли в 1936 году, это я помню.\n\nНе знаю. Спросите в городском архиве, там хранят сметы.',
  ),
  row(
    'abstain',
    'Kasaba, çarşısı ve evleriyle tanınır. Ancak ne yazık ki o yılki belediye başkanının kim olduğunu bilmiyorum. Şuralara bakabilirsiniz:\n\n1. Belediyenin sayfası\n2. Kent müzesi',
    'not asked',
  ),
  row('clarify', 'Ne kadar sürer, ama ne? Kargo mu, pasaport mu? Yaz da bakayım.'),
  row('clarify', 'Hvilken? Fly, tog eller bil?'),
  row('answer', 'Which Jordan? If you mean the player, he was born in 1963.'),
  row(
    'answer',
    'Найчастіші причини (без рецепта точно сказати не можу):\n\n- Тісто замало вимішане.\n- Забагато води.',
    'not asked',
  ),
  row(
    'partial',
    '- **Kim yaptırdı?** Cenevizliler.\n- **Kaç metre?** Yaklaşık 63 metre.\n- **Kaç işçi çalıştı?** Bilinmiyor. Tek kaynak bundan söz etmez.\n\nConfidence: 88%',
  ),
];

describe('replies that were asked for a confidence and state none, and their like', () => {
  it.each(ROWS)('$stance: $reply', ({ stance, reply, isAsked }) => {
    const reading = isAsked ? readReply(reply, ASKED) : readReply(reply);
    expect(reading.stance).toBe(stance);
  });
});

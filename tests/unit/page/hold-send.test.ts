import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOLD_MS, holdAndSend } from '../../../lib/page/sends/hold-send.ts';
import { countOf, squash } from '../../../lib/page/squash.ts';
import { type Faults, HONEST, createFaultyBox } from '../../support/faulty-box.ts';

const LINE = '(Scoring: right +1, wrong −3, "I don\'t know" 0.)';

async function send(typed: string, faults: Faults, stale: string[] = []) {
  const box = createFaultyBox(typed, faults);
  const result = await holdAndSend({
    draft: box.draft,
    line: LINE,
    stale,
    clock: box.clock,
    release: box.release,
  });
  const heldMs = box.clock.now();
  await box.runOut();
  return { result, heldMs, sent: box.sent, text: box.text };
}

const draftText = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constant('\n')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '' && !text.includes('('));

const faults: fc.Arbitrary<Faults> = fc.record({
  appendDelayMs: fc.constantFrom(0, 0, 5, 40, 120, 240, 300, 900, Number.POSITIVE_INFINITY),
  times: fc.constantFrom(1, 1, 1, 2, 3),
  repeatDelayMs: fc.constantFrom(0, 10, 60, 500),
  mangles: fc.constantFrom('nothing', 'nothing', 'drops-user-text', 'cuts-line', 'moves-to-front'),
  ignoresRemove: fc.boolean(),
  ignoresRestore: fc.boolean(),
  drawsLateMs: fc.constantFrom(0, 0, 0, 5, 60),
  sendsItselfAtMs: fc.constantFrom(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 5, 40, 200),
  vanishesAtMs: fc.constantFrom(
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    0,
    30,
    200,
    350,
  ),
});

function isPlain({ mangles, appendDelayMs, times }: Faults): boolean {
  const late = appendDelayMs !== 0 && appendDelayMs !== Number.POSITIVE_INFINITY;
  return mangles === 'nothing' && !late && times === 1;
}

describe('a held send', () => {
  test('puts the line at the end, once, and sends', async () => {
    const { result, sent, heldMs } = await send('Who was it?', HONEST);
    expect(result).toMatchObject({ kind: 'placed' });
    expect(sent).toEqual([`Who was it? ${LINE}`]);
    expect(heldMs).toBeLessThanOrEqual(50);
  });

  test('replaces an older line', async () => {
    const old = LINE.replace('−3', '−9');
    const { result, sent } = await send(`Who was it? ${old}`, HONEST, [old]);
    expect(result).toMatchObject({ kind: 'placed' });
    expect(sent).toEqual([`Who was it? ${LINE}`]);
  });

  test('sends as typed when the box ignores the line', async () => {
    const { result, sent } = await send('Who?', {
      ...HONEST,
      appendDelayMs: Number.POSITIVE_INFINITY,
    });
    expect(result).toEqual({ kind: 'as-typed' });
    expect(sent).toEqual(['Who?']);
  });

  test('waits for a box that commits late', async () => {
    const { result, sent } = await send('Who?', { ...HONEST, appendDelayMs: 120 });
    expect(result).toMatchObject({ kind: 'placed' });
    expect(sent).toEqual([`Who? ${LINE}`]);
  });

  test('takes a doubled line out and sends as typed', async () => {
    const { result, sent } = await send('Who?', { ...HONEST, times: 2 });
    expect(result).toEqual({ kind: 'as-typed' });
    expect(sent).toEqual(['Who?']);
  });

  test('sees a line that is doubled a frame later, before it sends', async () => {
    const { result, sent, text } = await send('Who?', { ...HONEST, times: 2, repeatDelayMs: 20 });
    expect(result).toEqual({ kind: 'as-typed' });
    expect(sent).toEqual(['Who?']);
    expect(text).toBe('');
  });

  test('a site that sends by itself during the hold is not told to send again', async () => {
    const { result, sent } = await send('Who?', { ...HONEST, sendsItselfAtMs: 5 });
    expect(result).toEqual({ kind: 'gone' });
    expect(sent).toEqual([`Who? ${LINE}`]);
  });

  test('puts the user’s text back when the box has replaced it', async () => {
    const { result, sent } = await send('Who?', { ...HONEST, mangles: 'drops-user-text' });
    expect(result).toEqual({ kind: 'as-typed' });
    expect(sent).toEqual(['Who?']);
  });

  test.each([5, 60, 300])(
    'sends a last character that is drawn %i ms late',
    async (drawsLateMs) => {
      const { result, sent } = await send('Who was it?', { ...HONEST, drawsLateMs });
      expect(result.kind).toBe('placed');
      expect(sent).toEqual([`Who was it? ${LINE}`]);
    },
  );

  test('hands the text back, and sends nothing, when the box is gone', async () => {
    const { result, sent } = await send('Who?', { ...HONEST, appendDelayMs: 60, vanishesAtMs: 30 });
    expect(result).toEqual({ kind: 'lost', text: 'Who?' });
    expect(sent).toEqual([]);
  });

  test('never loses, changes or doubles the user’s text, whatever the box does', async () => {
    await fc.assert(
      fc.asyncProperty(draftText, faults, async (typed, faulty) => {
        // A site that sends by itself and mangles or delays as well looks like one that eats the
        // user's text: that text comes first.
        const isLate = faulty.drawsLateMs > 0;
        // What a box has never shown, and eats, nobody can know.
        fc.pre(!isLate || !['drops-user-text', 'moves-to-front'].includes(faulty.mangles));
        fc.pre(!isLate || squash([...typed].slice(0, -1).join('')) !== '');
        fc.pre(faulty.sendsItselfAtMs === Number.POSITIVE_INFINITY || isPlain(faulty));
        const { result, sent, heldMs } = await send(typed, faulty);
        expect(heldMs).toBeLessThanOrEqual(HOLD_MS);
        if (result.kind === 'lost') {
          // What a box that sent by itself held is on its way; a second time would be one too many.
          if (faulty.sendsItselfAtMs === Number.POSITIVE_INFINITY) expect(sent).toEqual([]);
          expect(sent.length).toBeLessThanOrEqual(1);
          // A box that was gone from the start never showed us its text.
          if (isLate) expect(typed.startsWith(result.text)).toBe(true);
          else if (faulty.vanishesAtMs > 0) expect(result.text).toBe(typed);
          return;
        }
        expect(sent).toHaveLength(1);
        const message = squash(sent[0] ?? '');
        expect(squash(message.replaceAll(squash(LINE), ' '))).toBe(squash(typed));
        if (result.kind === 'placed') expect(countOf(squash(LINE), message)).toBe(1);
      }),
      { numRuns: 2000 },
    );
  });
});

import { type Draw, pickFrom } from './random.ts';
import type { Question } from './questions/index.ts';

/**
 * Thinking aloud before some replies. It talks about not knowing and about percentages on purpose:
 * whoever reads a reply by keyword, or reads the thinking as the reply, is caught by it.
 */
export function thinkAloud(
  question: Question,
  known: { stated: number; bar: number | null },
  draw: Draw,
): string | null {
  const share = question.kind === 'count' ? 0.75 : 0.3;
  if (draw('think') >= share) return null;
  const percent = Math.round(known.stated * 100);
  const opening =
    question.kind === 'count'
      ? `Let me go through it letter by letter: ${spellOut(question)}.`
      : pickFrom(
          [
            'The user asks for something specific, so I should recall it and not make it up.',
            'Let me think about what I really remember here.',
            'Is there a catch in this question? I check what it takes for granted first.',
          ] as const,
          draw('opening'),
        );
  const weighing =
    known.bar === null
      ? 'Nobody asked how sure I am, so I just answer.'
      : `I would put it at about ${percent}%, and the bar is ${Math.round(known.bar * 100)}%. I could say "I don't know", but let me decide.`;
  return `${opening}\n\n${weighing}`;
}

function spellOut(question: Question): string {
  const word = /in "(.+?)"/u.exec(question.text)?.[1] ?? '';
  return [...word].map((letter, index) => `${letter} (${index + 1})`).join(', ');
}

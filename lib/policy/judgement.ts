import type { Exchange } from '../domain/exchange.ts';

/**
 * Whether a judgement of one state of an exchange holds for a later one. It was made on a reply and
 * on what that reply claimed: another reply to the prompt is not judged by it, nor is one that went
 * on to claim something else, for calibration would pair it with a confidence that it is not about.
 */
export function holdsJudgement(
  old: Pick<Exchange, 'attempt' | 'reading'>,
  next: Pick<Exchange, 'attempt' | 'reading'>,
): boolean {
  return (
    old.attempt === next.attempt &&
    old.reading?.stance === next.reading?.stance &&
    old.reading?.confidence === next.reading?.confidence &&
    old.reading?.bestGuess === next.reading?.bestGuess
  );
}

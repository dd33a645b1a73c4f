import { type PromptKind, kindOfPrompt } from './kind.ts';
import { WORDINGS, type Wording, type WordingId } from './wordings.ts';

/** The wording for a prompt, or the kind of prompt because of which nothing is added. */
export type Choice =
  | { readonly wording: Wording; readonly kind: PromptKind }
  | { readonly wording: null; readonly kind: PromptKind };

const WITHOUT_LINE: ReadonlySet<PromptKind> = new Set(['creative', 'coding', 'chat']);

/** Which line a prompt gets, if any. */
export function chooseWording(prompt: string, preferred: WordingId): Choice {
  const kind = kindOfPrompt(prompt);
  if (WITHOUT_LINE.has(kind)) return { wording: null, kind };
  return { wording: WORDINGS[kind === 'yes-no' ? 'confidence-only' : preferred], kind };
}

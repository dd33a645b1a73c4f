import type { Case, Decision, Rule } from './case.ts';
import { decideAskedBack, decideMissing } from './decide-asking.ts';
import { decideDeclared } from './decide-declared.ts';
import { decideRefusal, decideUnable, decideUnknown } from './decide-declining.ts';
import {
  decideAnswerLine,
  decideClosing,
  decideCorrected,
  decideHedged,
  decideMeaning,
  decideOpening,
  decideThing,
  decideTopic,
} from './decide-unknowing.ts';
import { decideDisclaimed } from './decide-disclaimed.ts';
import { decideComposed } from './decide-composed.ts';
import { decideGuessed, decideWaiting } from './decide-line.ts';
import { decideItems, decideParagraph } from './decide-items.ts';
import { decideLikely } from './decide-likely.ts';
import { decidePowerless } from './decide-powerless.ts';
import { decideQuestioned } from './decide-questioned.ts';
import { decideSection } from './decide-sections.ts';
import {
  decideBackground,
  decideLastWord,
  decideQuestion,
  decideRequest,
  decideSilence,
} from './decide-unstated.ts';
import { decideUnclear } from './decide-unclear.ts';
import { decideTwice } from './decide-twice.ts';
import { decideLacking } from './decide-lacking.ts';
import { decideGap, decidePart } from './decide-parts.ts';
import { weighStance } from './weigh-stance.ts';

/** The first rule that speaks decides. What stands first in the table dominates what is below. */
const RULES = Object.entries({
  'answer-line-idk': decideAnswerLine,
  'disclaimed-opening': decideDisclaimed,
  'composed-text': decideComposed,
  'refusal-opening': decideRefusal,
  'asked-meaning': decideMeaning,
  'asked-missing': decideMissing,
  'asked-unclear': decideUnclear,
  'asked-first': decideQuestioned,
  'unstated-question': decideQuestion,
  'powerless-opening': decidePowerless,
  'abstention-declared': decideDeclared,
  'idk-hedged': decideHedged,
  'idk-of-thing': decideThing,
  'idk-corrected': decideCorrected,
  'idk-opening': decideOpening,
  'idk-closing': decideClosing,
  'unstated-idk': decideLastWord,
  'idk-background': decideBackground,
  'lacking-twice': decideTwice,
  'idk-part': decidePart,
  'idk-gap': decideGap,
  'part-lacking': decideLacking,
  'section-lacking': decideSection,
  'idk-topic': decideTopic,
  'asked-back': decideAskedBack,
  'unable-opening': decideUnable,
  'unknown-opening': decideUnknown,
  'item-lacking': decideItems,
  'paragraph-lacking': decideParagraph,
  'likely-unknowing': decideLikely,
  'asked-closing': decideWaiting,
  'unstated-request': decideRequest,
  'unstated-lacking': decideSilence,
  'guess-only': decideGuessed,
} satisfies Record<string, Rule>);

/** Decides what a reply does with its question. Defined for every input. */
export function decideStance(reply: Case): Decision {
  for (const [rule, decide] of RULES) {
    const decision = decide(reply);
    if (decision !== null) return weighStance(reply, { ...decision, rule });
  }
  return { stance: 'answer', said: null, rule: 'plain-answer' };
}

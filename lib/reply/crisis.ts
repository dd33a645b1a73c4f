import { listNeeds } from './literals.ts';

/** Lines of help that replies name to people in danger of their own lives, in every language. */
export const CRISIS =
  /\b(?:988|116[ -]?123|988lifeline|findahelpline|samaritans|befrienders|suicide (?:hotline|prevention|crisis|and crisis)|crisis (?:line|text|hotline|lifeline)|741741|741-741)\b/;

/** Words of which each of them has one. */
export const CRISIS_WORDS: readonly string[] = listNeeds(CRISIS.source)[0] ?? [];

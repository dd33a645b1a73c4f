/**
 * What a reply does with the question it was asked.
 *
 * - `answer`: commits to an answer; correcting a false premise is an answer.
 * - `partial`: answers one part and says it does not know another part that was asked.
 * - `abstain`: says that it does not know, and commits to nothing.
 * - `clarify`: asks what is meant instead of answering.
 * - `refuse`: declines because it should not help, not because it does not know.
 */
export const STANCES = ['answer', 'partial', 'abstain', 'clarify', 'refuse'] as const;
export type Stance = (typeof STANCES)[number];

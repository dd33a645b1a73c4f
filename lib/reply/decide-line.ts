import { isQuestion, lengthOf, type Case, type Rule } from './case.ts';

/**
 * What a reply makes of the line that it was asked for decides where its words do not: whoever
 * answers states a confidence, and whoever asks back does not.
 */

/** Nothing is asserted with "Confidence: 0%", whatever the words are. */
export function decideNothing({ isAsked, confidence, own }: Case): ReturnType<Rule> {
  const isNothing = isAsked && confidence !== null && confidence <= NOTHING_MOST;
  return isNothing ? { stance: 'abstain', said: own[0] ?? null } : null;
}

const NOTHING_MOST = 0.05;

/** A short reply that closes with a question and has no confidence line waits for what it asks. */
export function decideWaiting(reply: Case): ReturnType<Rule> {
  const last = reply.sentences.at(-1);
  if (!reply.isAsked || reply.confidence !== null || last === undefined) return null;
  return isQuestion(last) && lengthOf(reply) <= WAITING_MOST
    ? { stance: 'clarify', said: last }
    : null;
}

/** What is longer explains, and closes with an offer. */
const WAITING_MOST = 700;

/** Whether a reply that was asked for its confidence stands by nothing that it says. */
export function isUnstated({ isAsked, confidence }: Case): boolean {
  return isAsked && (confidence === null || confidence <= 0.5);
}

import { isQuestion, lengthOf, type Case, type Rule } from './case.ts';

/**
 * What a reply makes of the line that it was asked for decides where its words do not: whoever
 * answers states a confidence, and whoever asks back does not.
 */

/** Nothing is asserted with a best guess that is likelier wrong than right. */
export function decideGuessed({ isAsked, confidence, hasGuess, own }: Case): ReturnType<Rule> {
  const isDoubted = isAsked && hasGuess && confidence !== null && confidence <= GUESS_MOST;
  return isDoubted ? { stance: 'abstain', said: own[0] ?? null } : null;
}

const GUESS_MOST = 0.5;

/** A short reply that says little but a question, the last thing it says, waits for the reply to it. */
export function decideWaiting(reply: Case): ReturnType<Rule> {
  const { isAsked, confidence, sentences, own } = reply;
  const last = sentences.at(-1);
  if (!isAsked || confidence !== null || last === undefined || !isQuestion(last)) return null;
  if (SUGGESTS.test(last.text)) return null;
  const said = own.filter((one) => !isQuestion(one));
  return said.length <= SAID_MOST && lengthOf(reply) <= WAITING_MOST
    ? { stance: 'clarify', said: last }
    : null;
}

/** "How about Moonlit Beans?" answers who asked for a name. */
export const SUGGESTS = /^(?:how|what) about\b/;
/** Who says more advises, and closes with an offer. */
const SAID_MOST = 1;
const WAITING_MOST = 450;

/** Whether a reply that was asked for its confidence stands by nothing that it says. */
export function isUnstated({ isAsked, confidence }: Case): boolean {
  return isAsked && (confidence === null || confidence <= GUESS_MOST);
}

/* What the tests of this folder ask, in a real browser and over bare pages. */
export { placeBeneath } from '../../../lib/page/chips/place.ts';
export { guessAnswer } from '../../../lib/page/generic/guess-answer.ts';
export { guessComposer } from '../../../lib/page/generic/guess-composer.ts';
export { guessControl } from '../../../lib/page/generic/guess-control.ts';
export { guessReply } from '../../../lib/page/generic/guess-reply.ts';
export { guessTurn } from '../../../lib/page/generic/guess-turn.ts';
export { noteStanding, startGrowth } from '../../../lib/page/generic/growth.ts';

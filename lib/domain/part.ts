/** The parts of a chat whose finding is counted: what a site's file has a list of selectors for. */
export const COUNTED_PARTS = ['composer', 'send', 'stop', 'user', 'reply', 'answer'] as const;
export type CountedPart = (typeof COUNTED_PARTS)[number];

/**
 * By which selector of its list each part was found: 0 is the one trusted most; one past the list
 * means by the page's structure. A part that was not found is left out.
 */
export type Ranks = Readonly<Partial<Record<CountedPart, number>>>;

/** The parts that the guard says it has not found, the one to be mended first in front. */
export const NEEDED_PARTS = ['composer', 'send', 'user', 'reply'] as const;
export type Missing = (typeof NEEDED_PARTS)[number];

export const PRACTICE_MODEL = 'Practice model';

/**
 * With this seed the four sample questions show the whole point: one cleared, one answered below
 * the bar and wrong, one "I don't know" that is invented without the guard, one answered in part.
 */
export const DEFAULT_SEED = 101;

/** Characters per second that read like a fast real model. */
export const DEFAULT_SPEED = 400;

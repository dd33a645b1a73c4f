import { LANGUAGES } from './languages/index.ts';

/** The languages whose running text is read, with their patterns; elsewhere known by their places. */
export const SPOKEN = LANGUAGES.flatMap((language) =>
  language.prose === undefined ? [] : [{ language, prose: language.prose }],
);

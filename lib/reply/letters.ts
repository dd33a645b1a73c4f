/**
 * What belongs to a word, as a class for patterns over folded text: letters, digits and marks of all
 * scripts by a handful of ranges. The exact classes (`\p{L}`) have hundreds, and a pattern that looks
 * behind itself at every character pays for each; what the ranges take in too many (old symbols
 * below U+2000) does not stand beside words.
 */
export const WORD_CLASS = 'a-z0-9\\u00c0-\\u1fff\\u3040-\\ud7ff\\uf900-\\ufdff';

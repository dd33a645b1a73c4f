/**
 * Greek asks with the mark that ends a clause elsewhere, and ends a clause with a raised point. In
 * lines of Greek both are put into the marks that the rules know. Positions stay what they were.
 */
export function foldGreekMarks(text: string): string {
  if (!GREEK.test(text)) return text;
  return text.replace(QUESTION, '?').replace(CLAUSE, ';');
}

const GREEK = /[\u0370-\u03ff]/;
/** Behind Greek on the same line, and at the end of a word; the code beside it has no Greek. */
const QUESTION = /;(?<=[\u0370-\u03ff\u1f00-\u1fff][^\n;]{0,80};)(?=["')\]_\s]|$)/g;
const CLAUSE = /\u00b7(?<=[\u0370-\u03ff\u1f00-\u1fff]["')\]]{0,2} ?\u00b7)/g;

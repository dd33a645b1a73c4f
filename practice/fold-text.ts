/** Folds away what does not change the meaning: Markdown marks, typographic quotes, case, spacing. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’ʼ′]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[*_`#]+/gu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase()
    .trim();
}

/** Scripts that put spaces between words; in the others a word may stand inside a run of letters. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** Whether folded text contains the phrase as whole words, whatever its case. */
export function containsPhrase(folded: string, phrase: string): boolean {
  const wanted = foldText(phrase);
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const before = folded.slice(0, at).at(-1) ?? '';
    const after = folded.charAt(at + wanted.length);
    if (isEdge(before, wanted.charAt(0)) && isEdge(after, wanted.slice(-1))) return true;
  }
  return false;
}

function isEdge(outside: string, inside: string): boolean {
  return !SPACED.test(inside) || !/[\p{L}\p{N}]/u.test(outside);
}

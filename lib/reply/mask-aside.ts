/**
 * "The usual causes (I can't be sure without the recipe):": what leads to a list is what is said
 * outside of its brackets.
 */
export function maskAside(sentence: string): string {
  if (!sentence.endsWith(':') || !sentence.includes('(')) return sentence;
  return sentence.replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length));
}

/**
 * Texts are looked up once, when their module loads, with `$1`… left in them, and filled in here. A
 * chip outlives the extension that placed it: after an update the browser refuses every look-up
 * from the old page script, and the chip must still open and say what to do.
 */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\$([1-9])/g, (place, digit: string) => String(values[+digit - 1] ?? place));
}

/** A text in its two forms: for one, and for any other number. */
export type Counted = readonly [one: string, many: string];

/** Fills in the form for `n`; `$1` is `shown` (the number as it is written), the rest follow. */
export function fillCounted(text: Counted, n: number, shown: string, ...rest: string[]): string {
  return fill(text[Math.abs(n) === 1 ? 0 : 1], shown, ...rest);
}

/** A number in [0, 1) for each purpose, the same one every time. */
export type Draw = (purpose: string) => number;

/**
 * Chance that can be repeated. Each decision draws under its own name, so that adding one decision
 * does not shift all the others.
 */
export function drawFrom(...seeds: readonly (string | number)[]): Draw {
  const base = seeds.join('\u0000');
  return (purpose) => mix(hash(`${base}\u0000${purpose}`)) / 2 ** 32;
}

/** Picks one of the items, the same one every time. */
export function pickFrom<Item>(items: readonly [Item, ...Item[]], draw: number): Item {
  return items[Math.floor(draw * items.length)] ?? items[0];
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

/** The finaliser of MurmurHash3: FNV alone leaves the low bits of similar texts alike. */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

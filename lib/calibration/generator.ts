/**
 * Random numbers in [0, 1), uniform, the same ones for the same seed (Mulberry32, by Tommy Ettinger,
 * public domain). For splits and simulations that must come out alike; not for secrets.
 *
 * @param seed a whole number; its lower 32 bits count
 */
export function createGenerator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

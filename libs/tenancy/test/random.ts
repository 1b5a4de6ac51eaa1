/** Chance that can be repeated: the same seed gives the same choices. */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  of<T>(choices: readonly T[]): T;
}

/** The generator mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    of: <T>(choices: readonly T[]) => choices[Math.floor(next() * choices.length)] as T,
  };
}

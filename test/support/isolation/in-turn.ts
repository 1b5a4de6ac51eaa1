import { isProving } from '../proof.js';

/** Everybody when proving; on an ordinary day so many of them at a time, in turn, so that all come by over some draws. */
export function inTurn<T>(everybody: readonly T[], daily: number): () => T[] {
  let next = 0;
  return () => {
    if (isProving()) {
      return [...everybody];
    }
    const some = Array.from({ length: daily }, (_, index) => everybody[(next + index) % everybody.length]!);
    next += daily;
    return some;
  };
}

import { isProving, proofSeed } from '../proof.js';

/**
 * On an ordinary day a few questions of each kind, always the same ones; when proving all of them, or as many of each kind as is
 * said. Drawn by kind, so that no role and no act is passed over.
 */
export function drawn<Question>(
  all: readonly Question[],
  kindOf: (question: Question) => string,
  eachDay: number,
  eachProof = Infinity,
): Question[] {
  const kinds = new Map<string, { readonly question: Question; readonly turn: number }[]>();
  all.forEach((question, index) => {
    const kind = kindOf(question);
    kinds.set(kind, [...(kinds.get(kind) ?? []), { question, turn: scattered(index + proofSeed()) }]);
  });
  return [...kinds.values()].flatMap((asked) =>
    asked
      .sort((one, other) => one.turn - other.turn)
      .slice(0, isProving() ? eachProof : eachDay)
      .map(({ question }) => question),
  );
}

/** Another number for each number, in no order. */
function scattered(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

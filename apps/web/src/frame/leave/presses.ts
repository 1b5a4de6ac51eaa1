/** The longest time between two presses that belong together, in milliseconds. */
const longestPause = 1500;
const enough = 3;

export interface Press {
  /** In milliseconds, since any fixed moment. */
  readonly at: number;
  readonly count: number;
}

/** The press that follows on an earlier one. */
export function pressAfter(last: Press | undefined, at: number): Press {
  return { at, count: last && at - last.at <= longestPause ? last.count + 1 : 1 };
}

export function isEnough({ count }: Press): boolean {
  return count >= enough;
}

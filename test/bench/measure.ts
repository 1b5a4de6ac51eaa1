/** Rounds of one measurement, in microseconds per call, from the fastest to the slowest. */
export type Rounds = readonly number[];

const warmUps = 3;

/** Calls something in rounds, after some rounds that do not count. */
export async function measured(rounds: number, calls: number, work: (call: number) => unknown): Promise<Rounds> {
  const times: number[] = [];
  for (let round = -warmUps; round < rounds; round += 1) {
    const time = await oneRound(calls, work);
    if (round >= 0) {
      times.push(time);
    }
  }
  return times.toSorted((one, other) => one - other);
}

/** Two things in turn, so that whatever else the machine does troubles both. Answers the rounds of each. */
export async function measuredInTurn(
  rounds: number,
  one: { calls: number; work: (call: number) => unknown },
  other: { calls: number; work: (call: number) => unknown },
): Promise<{ one: Rounds; other: Rounds; ratios: Rounds }> {
  const pairs: (readonly [number, number])[] = [];
  for (let round = -warmUps; round < rounds; round += 1) {
    const pair = [await oneRound(one.calls, one.work), await oneRound(other.calls, other.work)] as const;
    if (round >= 0) {
      pairs.push(pair);
    }
  }
  const upwards = (values: number[]) => values.toSorted((a, b) => a - b);
  return {
    one: upwards(pairs.map(([time]) => time)),
    other: upwards(pairs.map(([, time]) => time)),
    ratios: upwards(pairs.map(([first, second]) => second / first)),
  };
}

export function median(rounds: Rounds): number {
  return rounds[Math.floor(rounds.length / 2)] ?? 0;
}

/** The middle round, and between brackets the fastest and the slowest. */
export function spread(rounds: Rounds, written: (value: number) => string): string {
  return `${written(median(rounds))} (${written(rounds[0] ?? 0)} to ${written(rounds.at(-1) ?? 0)})`;
}

/** Waits only for what is a promise: waiting costs more than most of what is measured. */
async function oneRound(calls: number, work: (call: number) => unknown): Promise<number> {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) {
    const result = work(call);
    if (result instanceof Promise) {
      await result;
    }
  }
  return ((performance.now() - start) * 1000) / calls;
}

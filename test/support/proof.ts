/**
 * How hard the tests with random values try. A daily run stays fast and always tries the same values; with
 * WEDERHOOR_PROVE set they try everything they have, with new values each time, or those of WEDERHOOR_PROOF_SEED.
 */
const dailyShare = 20;
const dailySeed = 20_260_401;

/** Whether this run is to prove rather than to check. */
export function isProving(): boolean {
  return Boolean(process.env.WEDERHOOR_PROVE);
}

/** How many random cases to try: all of them when proving, otherwise a twentieth. */
export function proofRuns(full: number): number {
  return isProving() ? full : Math.ceil(full / dailyShare);
}

let seed: number | undefined;

/** The seed of the random cases, one for a whole test file; printed when it is new, so that a failure can be repeated. */
export function proofSeed(): number {
  if (seed === undefined) {
    seed = chosenSeed();
    if (isProving()) {
      process.stderr.write(`Repeat these random cases with WEDERHOOR_PROOF_SEED=${seed}\n`);
    }
  }
  return seed;
}

function chosenSeed(): number {
  const given = process.env.WEDERHOOR_PROOF_SEED;
  if (given) {
    return Number(given);
  }
  return isProving() ? Math.floor(Math.random() * 2 ** 31) : dailySeed;
}

const millisecondsPerHour = 3_600_000;

/**
 * The end of a term in hours, in milliseconds since 1 January 1970 UTC. Hours run on through nights, weekends and a
 * change of the clock; they never roll over (Algemene termijnenwet, article 4).
 */
export function dueInstant(start: number, hours: number): number {
  if (!Number.isInteger(start) || !Number.isInteger(hours) || hours < 1) {
    throw new Error(`A term in hours needs an instant and a whole number of hours, not ${start} and ${hours}.`);
  }
  return start + hours * millisecondsPerHour;
}

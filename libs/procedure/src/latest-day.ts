import { compareDays, type LocalDate } from '#deadlines';

/** The last of some days; undefined when there is none. */
export function latestDay(...days: readonly (LocalDate | undefined)[]): LocalDate | undefined {
  return days.reduce((latest, day) => {
    if (latest === undefined || day === undefined) {
      return latest ?? day;
    }
    return compareDays(day, latest) > 0 ? day : latest;
  }, undefined);
}

import { addDays, type LocalDate } from '#deadlines';

/** The largest form that is kept, in bytes of UTF-8. */
export const largestForm = 64 * 1024;

/** How many days a letter is kept after the day on which filing is not too early, or after writing where no day is known. */
const keptForDays = 90;

/** How many letters a network may write in a day before it must wait, and how many codes it may try. */
export const freeLetters = 30;
export const freeCodes = 50;

/** When the writer hears that the day has come. */
export const callBackTime = '08:00';

/** The day on which the letter goes. */
export function expiryOf(writtenOn: LocalDate, opensOn: LocalDate | undefined): LocalDate {
  return addDays(opensOn ?? writtenOn, keptForDays);
}

/** The last day on which it is still there. */
export function lastDayOf(expiresOn: LocalDate): LocalDate {
  return addDays(expiresOn, -1);
}

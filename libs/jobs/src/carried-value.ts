import { type Payload } from './job-kind.js';

/** A uuid, a calendar day, or one word that begins with a small letter. Written so that PostgreSQL reads it the same way. */
export const carriedValue =
  '([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[a-z][A-Za-z0-9]{0,39})';

const value = new RegExp(`^${carriedValue}$`);
const key = new RegExp(`^${carriedValue}(/${carriedValue}){0,3}$`);

/** Throws when something else than an id, a day or a short word is in it; the message never quotes it. */
export function requireCarriable(task: string, payload: Payload, jobKey?: string): void {
  const wrong = Object.entries(payload).find(([, text]) => typeof text !== 'string' || !value.test(text));
  if (wrong) {
    throw new Error(`A job of ${task} carries ids, days and short words only; ${wrong[0]} is none of these.`);
  }
  if (jobKey !== undefined && !key.test(jobKey)) {
    throw new Error(`The key of a job of ${task} is made of ids, days and short words, parted by a slash.`);
  }
}

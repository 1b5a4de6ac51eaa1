import { isLocalDate } from '#deadlines';
import { termForces } from '#regulation';
import { z } from 'zod';
import { addressedName } from './addressed-name.js';
import { oneLine } from './one-line.js';

/** A text of one line, whatever came in. */
export const line = (longest: number) => z.string().transform(oneLine).pipe(z.string().min(1).max(longest));

/** A calendar day, YYYY-MM-DD. */
export const day = z.string().refine(isLocalDate);

/** The address of a page. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** The name of somebody the letter greets; empty when it cannot be used for that. */
export const greetedName = z.string().transform(oneLine).transform(addressedName);

/** A day that follows from the regulation, with what is due on it and how firm it is. */
export const dueDate = z.strictObject({ name: line(200), day, force: z.enum(termForces) });

/** A letter that somebody wrote, as its paragraphs: kept as it was typed. */
export const paragraphs = z.array(z.string().min(1).max(50_000)).min(1).max(60);

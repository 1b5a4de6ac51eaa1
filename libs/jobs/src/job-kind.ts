import { type z } from 'zod';

/** What a job carries: ids, days and short words of our own. Never personal content: the queue stands outside the policies. */
export type Payload = Readonly<Record<string, string>>;

/** A task by its name, and what its jobs carry. Whoever adds a job and whoever performs it share this one value. */
export interface JobKind<P extends Payload> {
  /** A verb and a noun, such as sendMail. Never changed while jobs of it may wait. */
  readonly name: string;
  readonly payload: z.ZodType<P>;
}

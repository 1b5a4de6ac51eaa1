import { type JobKind, type Payload } from './job-kind.js';

/** Runs part of a task in a transaction of its own, as the tenant of the job. */
export type Step = <T>(work: () => Promise<T>) => Promise<T>;

/** What a worker performs. */
export interface Task {
  readonly name: string;
  /** Throws when the payload is not what this task expects. */
  perform(payload: unknown, step: Step): Promise<void>;
}

/** A task in one transaction: everything that it does is stored together, or undone and tried again later. */
export function defineTask<P extends Payload>({
  name,
  payload,
  perform,
}: JobKind<P> & { perform(payload: P): Promise<void> }): Task {
  return defineTaskInSteps({ name, payload, perform: (carried: P, step) => step(() => perform(carried)) });
}

/**
 * A task that stores what it did before and after something slow outside the database, such as handing over a letter. It
 * may be broken off between two steps, and begins again at the first one.
 */
export function defineTaskInSteps<P extends Payload>({
  name,
  payload,
  perform,
}: JobKind<P> & { perform(payload: P, step: Step): Promise<void> }): Task {
  return { name, perform: async (carried, step) => perform(payload.parse(carried), step) };
}

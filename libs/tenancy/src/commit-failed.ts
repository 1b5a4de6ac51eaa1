/**
 * The work of an operation was not stored, although it ran to its end: a statement had failed and was passed over,
 * a deferred constraint said no, the connection was lost, or the operation had been rolled back.
 */
export class CommitFailed extends Error {
  /** The message may be written to the log as it is. */
  readonly safeToLog = true;

  constructor(reason: string, options?: ErrorOptions) {
    super(`Nothing of this operation was stored: ${reason}`, options);
    this.name = 'CommitFailed';
  }
}

/**
 * Why the software cannot start: one sentence, and what to do about it. Shown to the person who started it,
 * so neither holds a password or personal content.
 */
export class StartError extends Error {
  /** The message may be written to the log as it is. */
  readonly safeToLog = true;

  constructor(
    sentence: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
    this.name = 'StartError';
  }
}

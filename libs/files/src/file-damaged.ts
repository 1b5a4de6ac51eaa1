/** The bytes of a file are not there, or not all of them. */
export class FileDamaged extends Error {
  /** The message may be written to the log as it is. */
  readonly safeToLog = true;

  constructor() {
    super('A file is not in the store as it was kept: put back the folder of the files from a back-up.');
    this.name = 'FileDamaged';
  }
}

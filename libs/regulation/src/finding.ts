/** Something that is wrong with a regulation: where, what, and what to do about it. */
export interface Finding {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** A file that arrived. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

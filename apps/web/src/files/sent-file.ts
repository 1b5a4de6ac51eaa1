/** A file that was kept. */
export interface SentFile {
  id: string;
  name: string;
  /** In bytes. */
  size: number;
}

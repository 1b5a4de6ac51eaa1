/** One of several answers. */
export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
}

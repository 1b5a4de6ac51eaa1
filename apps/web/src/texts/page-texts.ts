/** A part of a page that is text. */
export interface TextSection {
  readonly heading: string;
  readonly text: readonly string[];
  readonly items: readonly string[];
}

/** Tells what a step found or made, in a few words, with remarks on lines of their own; what was told last stands. */
export type Tell = (words: string) => void;

/** Tells how the start goes: on a screen for people, in the log for machines. */
export interface Progress {
  /** Does one step of the start, and tells what it was and how long it took. What the step throws comes out. */
  step<T>(name: string, work: (tell: Tell) => Promise<T>): Promise<T>;
  /** Lines for whoever sits at the screen. */
  say(...lines: string[]): void;
}

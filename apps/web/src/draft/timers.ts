/** Lets something happen later, once; answers how to call it off. Milliseconds. */
export type After = (pause: number, run: () => void) => () => void;

export const after: After = (pause, run) => {
  const timer = setTimeout(run, pause);
  return () => clearTimeout(timer);
};

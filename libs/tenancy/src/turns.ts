/** One at a time, in the order of asking: a connection can do one thing at once. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Starts the work when all earlier work has ended, well or not; answers what it answers. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}

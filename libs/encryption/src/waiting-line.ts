/** Everybody's turn and all places to wait are taken: answer "try again in a moment" (503). */
export class BusyError extends Error {
  override readonly name = 'BusyError';

  constructor() {
    super('Too many passwords are being checked at this moment. Try again in a moment.');
  }
}

/** Lets a few tasks run at once and a limited number wait, first come first served; refuses the rest. */
export class WaitingLine {
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(
    private readonly atOnce: number,
    private readonly places: number,
  ) {}

  /** Runs the task when it is its turn. Throws a BusyError at once when there is no place to wait. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    await this.#turn();
    try {
      return await task();
    } finally {
      this.#next();
    }
  }

  async #turn(): Promise<void> {
    if (this.#running < this.atOnce) {
      this.#running += 1;
      return;
    }
    if (this.#waiting.length >= this.places) {
      throw new BusyError();
    }
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** The turn is handed over, not given back: nobody who comes later can take it in between. */
  #next(): void {
    const first = this.#waiting.shift();
    if (first) {
      first();
    } else {
      this.#running -= 1;
    }
  }
}

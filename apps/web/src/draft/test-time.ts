import { type After } from './timers.js';

/** Time that passes only when a test says so. */
export class TestTime {
  private now = 0;
  private planned: { readonly at: number; readonly run: () => void }[] = [];

  readonly after: After = (pause, run) => {
    const one = { at: this.now + pause, run };
    this.planned.push(one);
    return () => {
      this.planned = this.planned.filter((other) => other !== one);
    };
  };

  /** Lets so many milliseconds pass, and whatever follows from it happen. */
  async pass(milliseconds: number): Promise<void> {
    this.now += milliseconds;
    const due = this.planned.filter(({ at }) => at <= this.now);
    this.planned = this.planned.filter(({ at }) => at > this.now);
    due.forEach(({ run }) => run());
    await settled();
  }
}

/** Lets every answer that is there be heard. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

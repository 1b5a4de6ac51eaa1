/** Tells the person who started it what is happening. The only place of the server that writes to the screen. */
export class Progress {
  private readonly begun = performance.now();

  constructor(private readonly write: (text: string) => void = (text) => process.stdout.write(text)) {}

  /** One thing that is being done, with the seconds since the start. */
  step(what: string): void {
    const seconds = ((performance.now() - this.begun) / 1000).toFixed(1);
    this.write(`  ${seconds.padStart(5)} s  ${what}\n`);
  }

  /** Lines without a time: what people came for. */
  say(...lines: string[]): void {
    this.write(`${lines.join('\n')}\n`);
  }
}

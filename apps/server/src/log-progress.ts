import { type Log } from '#logging';
import { type Progress, type Tell } from './progress.js';

/** The start as log lines, where a program reads the output: no line is there for the eye only. */
export class LogProgress implements Progress {
  constructor(private readonly log: Log) {}

  async step<T>(name: string, work: (tell: Tell) => Promise<T>): Promise<T> {
    const begun = performance.now();
    const result = await work(() => undefined);
    this.log.info('A step of the start is done.', {
      operation: name,
      milliseconds: Math.round(performance.now() - begun),
    });
    return result;
  }

  say(): void {
    // Greetings are for people.
  }
}

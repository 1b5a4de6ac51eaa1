import { constants } from 'node:os';

const asking = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type Asking = (typeof asking)[number];

/** npm passes on a Ctrl-C that the terminal gave us already. So soon after the first, in milliseconds, nobody asked again. */
const echo = 200;

/** How long an orderly end may take, in milliseconds, before the process ends as it is. */
const endWithin = 25_000;

/**
 * Whether somebody asked this process to end: Ctrl-C, a signal of whoever supervises it, a terminal that was closed. The first
 * time it ends in good order and with exit code 0, whether it was still starting or not; who asks again does not want to wait,
 * and gets the usual code of the signal (130, 143). Everything that was started ends with the process in either case. A
 * terminal that is closed is nobody who asks again.
 */
export class Ending {
  private readonly controller = new AbortController();
  private askedAt: number | undefined;
  private reason: unknown;

  get asked(): AbortSignal {
    return this.controller.signal;
  }

  /** What went wrong, when the end was not asked for. */
  get failure(): unknown {
    return this.reason;
  }

  listen(): void {
    for (const signal of asking) {
      process.on(signal, () => this.ask(signal));
    }
  }

  /** Something happened with which this process cannot go on. */
  fail(reason: unknown): void {
    this.reason ??= reason;
    this.begin();
  }

  /** Fulfilled when the end is asked for. */
  async untilAsked(): Promise<void> {
    if (!this.asked.aborted) {
      await new Promise((resolve) => this.asked.addEventListener('abort', resolve, { once: true }));
    }
  }

  private ask(signal: Asking): void {
    if (this.askedAt === undefined) {
      this.begin();
    } else if (signal !== 'SIGHUP' && performance.now() - this.askedAt > echo) {
      process.exit(128 + constants.signals[signal]);
    }
  }

  private begin(): void {
    this.askedAt ??= performance.now();
    setTimeout(() => process.exit(1), endWithin).unref();
    this.controller.abort();
  }
}

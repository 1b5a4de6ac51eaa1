import { Clock } from './clock.js';
import { epochMsOf } from './instant.js';

/** A clock for tests: stands still until it is set. */
export class FixedClock extends Clock {
  private epochMs: number;

  constructor(instantIso = '2026-03-02T09:30:00.000Z') {
    super();
    this.epochMs = epochMsOf(instantIso);
  }

  protected override running(): number {
    return this.epochMs;
  }

  /** From here on it is this instant. */
  set(instantIso: string): void {
    this.epochMs = epochMsOf(instantIso);
  }

  /** Moves forward by this many milliseconds. */
  advance(milliseconds: number): void {
    this.epochMs += milliseconds;
  }
}

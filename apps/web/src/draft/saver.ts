import { newClientKey } from '../api/client-key.js';
import { isTooLarge } from './complaint-draft.js';
import { type After } from './timers.js';

export interface SaveRequest {
  readonly clientKey: string;
  /** Nothing for a draft that the committee does not have yet. */
  readonly code: string | undefined;
  readonly expectedVersion: number;
  readonly content: string;
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly version: number; readonly code: string | undefined }
  /** The draft was saved somewhere else meanwhile. */
  | { readonly kind: 'conflict' }
  /** There is no such draft any more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'unreachable' };

export type SaverState = 'idle' | 'waiting' | 'saving' | 'saved' | 'conflict' | 'tooLarge' | 'busy' | 'unreachable';

interface SaverTools {
  send(request: SaveRequest): Promise<SaveOutcome>;
  after: After;
  /** Tells every change of state; with `saved` what was saved. */
  changed(state: SaverState): void;
}

/** How long somebody stops typing before it is saved, and how long the pauses between vain attempts are; in milliseconds. */
export const pauseInTyping = 1_500;
export const pausesAfterFailure = [2_000, 5_000, 10_000, 30_000, 60_000] as const;

/**
 * Saves the newest version of one text: after a pause in the typing, one request at a time, again when no answer came. What got no
 * answer is sent again exactly as it was, because it may have arrived.
 */
export class DraftSaver {
  state: SaverState = 'idle';
  /** Why the last attempt failed, until one succeeds. */
  problem: 'tooLarge' | 'busy' | 'unreachable' | undefined;
  /** What the committee has, by its last answer. */
  kept: { readonly code: string | undefined; readonly version: number; readonly content: string | undefined } = nothing;
  private wanted: string | undefined;
  private unanswered: SaveRequest | undefined;
  private underWay: Promise<void> | undefined;
  private failures = 0;
  private callOff: () => void = () => undefined;
  /** Another one after everything was forgotten: an answer to something before that is not heard. */
  private life = 0;

  constructor(private readonly tools: SaverTools) {}

  /** Goes on with what the committee has, without a word of it. */
  goOn(kept: DraftSaver['kept']): void {
    this.stop();
    this.kept = kept;
    this.wanted = kept.content;
    this.state = kept.code === undefined ? 'idle' : 'saved';
  }

  /** Saves this when the typing pauses. */
  want(content: string): void {
    this.wanted = content;
    if (this.state === 'conflict' || this.underWay || !this.isBehind()) return;
    // After a vain attempt the next one is planned already; a text that was too large may have become shorter.
    if (this.state === 'unreachable' || this.state === 'busy') return;
    this.waitForPause();
  }

  /** Saves at once; done when an answer came, or none did. */
  async now(): Promise<void> {
    this.callOff();
    if (this.state === 'conflict') return;
    const run = (this.underWay ??= this.work(this.life));
    await run;
    if (this.underWay === run) this.underWay = undefined;
  }

  /** Forgets everything; what is under way is not waited for. */
  stop(): void {
    this.callOff();
    this.life += 1;
    this.underWay = undefined;
    this.unanswered = undefined;
    this.wanted = undefined;
    this.kept = nothing;
    this.failures = 0;
    this.problem = undefined;
    this.state = 'idle';
  }

  private async work(life: number): Promise<void> {
    while (this.isBehind()) {
      const again = this.unanswered;
      const request = again ?? this.next();
      if (isTooLarge(request.content)) return this.tell('tooLarge');
      this.unanswered = request;
      this.tell('saving');
      const outcome = await this.tools.send(request);
      if (life !== this.life || !this.take(outcome, request)) return;
      if (outcome.kind === 'saved' && !again && this.isBehind()) return this.waitForPause();
    }
    if (this.kept.code !== undefined) this.tell('saved');
  }

  private isBehind(): boolean {
    return this.unanswered !== undefined || (this.wanted !== undefined && this.wanted !== this.kept.content);
  }

  private next(): SaveRequest {
    const { code, version } = this.kept;
    return { clientKey: newClientKey(), code, expectedVersion: version, content: this.wanted ?? '' };
  }

  /** Whether to go on at once. */
  private take(outcome: SaveOutcome, request: SaveRequest): boolean {
    if (outcome.kind === 'unreachable' || outcome.kind === 'busy') {
      this.plan(pausesAfterFailure[Math.min(this.failures, pausesAfterFailure.length - 1)] ?? 0);
      this.failures += 1;
      this.tell(outcome.kind);
      return false;
    }
    this.unanswered = undefined;
    this.failures = 0;
    if (outcome.kind === 'conflict' || outcome.kind === 'tooLarge') {
      this.tell(outcome.kind);
      return false;
    }
    // A draft that is gone begins anew: what was written is still here.
    const { content } = request;
    this.kept =
      outcome.kind === 'gone' ? nothing : { code: outcome.code ?? request.code, version: outcome.version, content };
    return true;
  }

  private waitForPause(): void {
    this.tell('waiting');
    this.plan(pauseInTyping);
  }

  private plan(pause: number): void {
    this.callOff();
    this.callOff = this.tools.after(pause, () => void this.now());
  }

  private tell(state: SaverState): void {
    this.state = state;
    if (state === 'tooLarge' || state === 'busy' || state === 'unreachable') this.problem = state;
    if (state === 'saved' || state === 'conflict') this.problem = undefined;
    this.tools.changed(state);
  }
}

const nothing = { code: undefined, version: 0, content: undefined } as const;

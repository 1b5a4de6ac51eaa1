import { Clock, epochMsOf } from '#clock';
import { TooManyTries } from '#problems';
import { PlatformDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { stillToWait, waitAfter } from './wait-after.js';

const forgetAfter = '24 hours';

interface Counted {
  readonly tries: number;
  /** ISO instant. */
  readonly previous_at: string | null;
}

/**
 * Slows down guessing, in the database so that it counts over all processes. It counts first and checks then, and the count stays
 * when the sign-in is refused, so that guesses sent side by side are all counted.
 */
@Injectable()
export class SignInLimiter {
  constructor(
    private readonly platform: PlatformDoor,
    private readonly clock: Clock,
  ) {}

  /** Counts one try in every bucket. Throws TooManyTries when one of them must wait. */
  async countTry(buckets: readonly { readonly name: string; readonly free: number }[]): Promise<void> {
    const waits = await Promise.all(buckets.map(({ name, free }) => this.waitFor(name, free)));
    const longest = Math.max(...waits);
    if (longest > 0) {
      throw new TooManyTries(longest);
    }
  }

  /** After a good sign-in the tries before it no longer count. */
  async forget(name: string): Promise<void> {
    await this.platform.call('forget_sign_in_tries', [name]);
  }

  /** Takes one try back that turned out to be right; those before it still count. */
  async uncountTry(name: string): Promise<void> {
    await this.platform.call('uncount_sign_in_try', [name]);
  }

  private async waitFor(name: string, free: number): Promise<number> {
    const [counted] = await this.platform.call<Counted>('count_sign_in_try', [name, this.clock.nowIso(), forgetAfter]);
    if (!counted?.previous_at) {
      return 0;
    }
    const elapsed = (this.clock.now() - epochMsOf(counted.previous_at)) / 1000;
    return stillToWait(waitAfter(counted.tries - 1, free), elapsed);
  }
}

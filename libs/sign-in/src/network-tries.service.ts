import { Clock, epochMsOf } from '#clock';
import { TooManyTries } from '#problems';
import { type Statement, TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { networkOf } from './network-of.js';
import { stillToWait, waitAfter } from './wait-after.js';

/** What is counted: a word of the program, with how many a network has free in a day. */
export interface TriedFrom {
  readonly what: string;
  readonly free: number;
  /** The address that the request comes from. */
  readonly address: string;
}

interface Counted {
  readonly tries: number;
  readonly previousMs: number | null;
}

/** The listed functions of the sign-in limiter, in the operation of a tenant. */
const countTry: Statement = {
  name: 'network_try_count',
  text: `select c.tries, (extract(epoch from c.previous_at) * 1000)::float8 as "previousMs"
    from count_sign_in_try(:bucket, :at::timestamptz, '24 hours') c where current_tenant() = :tenant`,
};
const takeTryBack: Statement = {
  name: 'network_try_take_back',
  text: `select from uncount_sign_in_try(:bucket) where current_tenant() = :tenant`,
};

/**
 * Bounds what anybody may do without signing in, per network. It counts in the operation itself: requests of one network that are
 * sent side by side are counted one after the other, and what is undone does not count.
 */
@Injectable()
export class NetworkTries {
  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
  ) {}

  /** Counts one try. Throws TooManyTries when this network must wait. */
  async count({ what, free, address }: TriedFrom): Promise<void> {
    const values = { bucket: bucketOf(what, address), at: this.clock.nowIso() };
    const [counted] = await this.door.query<Counted>(countTry, values);
    if (!counted || counted.previousMs === null) {
      return;
    }
    const elapsed = (epochMsOf(values.at) - counted.previousMs) / 1000;
    const wait = stillToWait(waitAfter(counted.tries - 1, free), elapsed);
    if (wait > 0) {
      throw new TooManyTries(wait);
    }
  }

  /** Takes one try back that turned out to be right. */
  async takeBack({ what, address }: TriedFrom): Promise<void> {
    await this.door.query(takeTryBack, { bucket: bucketOf(what, address) });
  }
}

const bucketOf = (what: string, address: string) => `${what}:${networkOf(address)}`;

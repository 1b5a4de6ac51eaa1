import { BusyError, PasswordHasher } from '#encryption';
import { SignInFailed, TooBusy } from '#problems';
import { Injectable } from '@nestjs/common';
import { networkOf } from './network-of.js';
import { SignInLimiter } from './sign-in-limiter.service.js';

/** Free tries before waiting begins: for one code or account from one network, and for a whole network. */
const freePerSecret = 5;
const freePerNetwork = 50;

export interface SignInAttempt {
  readonly password: string;
  /** The address it comes from. */
  readonly address: string;
}

/** The one way past a password: counted before it is looked at, and as slow for who is unknown as for who is wrong. */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly limiter: SignInLimiter,
    private readonly hasher: PasswordHasher,
  ) {}

  /** Counts a try at a secret. Throws TooManyTries. */
  async countTry(secret: string, { address }: SignInAttempt): Promise<void> {
    const network = networkOf(address);
    await this.limiter.countTry([
      { name: `${secret}@${network}`, free: freePerSecret },
      { name: `network:${network}`, free: freePerNetwork },
    ]);
  }

  /** Throws SignInFailed when this is not the password; without a hash there is nobody, and it never is. */
  async require(hash: string | undefined, { password }: SignInAttempt): Promise<void> {
    const right = await this.verify(hash, password).catch((error: unknown) => {
      throw error instanceof BusyError ? new TooBusy() : error;
    });
    if (!right) {
      throw new SignInFailed();
    }
  }

  /** After a good sign-in the tries at this secret no longer count, and this one does not count against the network. */
  async forgetTries(secret: string, { address }: SignInAttempt): Promise<void> {
    const network = networkOf(address);
    await this.limiter.forget(`${secret}@${network}`);
    await this.limiter.uncountTry(`network:${network}`);
  }

  private async verify(hash: string | undefined, password: string): Promise<boolean> {
    return hash === undefined ? this.hasher.verifyUnknown(password) : this.hasher.verify(hash, password);
  }
}

import { hash, parseOptions, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { passwordBytes } from './password-bytes.js';
import { WaitingLine } from './waiting-line.js';

/** Cost of one password and how many may be counted out at the same time. */
export interface HashingLimits {
  memoryKiB: number;
  passes: number;
  lanes: number;
  atOnce: number;
  queue: number;
}

/** OWASP ASVS 5.0, appendix C: argon2id with 46 MiB, one pass, one lane. Two at once take 92 MiB. */
export const hashingLimits: Readonly<HashingLimits> = {
  memoryKiB: 46 * 1024,
  passes: 1,
  lanes: 1,
  atOnce: 2,
  queue: 20,
};

const argon2id = 2;

/**
 * Argon2id for passwords. One hash takes about 10 ms of a core and is the cheapest way to keep the machine busy, so
 * there is one hasher per process; what does not fit its queue throws a BusyError.
 */
export class PasswordHasher {
  readonly #limits: HashingLimits;
  readonly #line: WaitingLine;
  readonly #nobody: string;

  constructor(limits: Partial<HashingLimits> = {}) {
    this.#limits = { ...hashingLimits, ...limits };
    this.#line = new WaitingLine(this.#limits.atOnce, this.#limits.queue);
    this.#nobody = hashOfNobody(this.#limits);
  }

  /** What is stored of a password. Ask `passwordProblem` first: an impossible password throws. */
  async hash(password: string): Promise<string> {
    const bytes = passwordBytes(password);
    if (!bytes) {
      throw new Error('This cannot be a password. Ask passwordProblem before hashing.');
    }
    const { memoryKiB, passes, lanes } = this.#limits;
    return await this.#line.run(() => hash(bytes, { memoryCost: memoryKiB, timeCost: passes, parallelism: lanes }));
  }

  /** Whether this is the password. Throws when what was stored is not a hash. */
  async verify(hashed: string, password: string): Promise<boolean> {
    const bytes = passwordBytes(password);
    return bytes !== undefined && (await this.#line.run(() => verify(hashed, bytes)));
  }

  /** Costs what `verify` costs and always says no: for an account that does not exist. */
  async verifyUnknown(password: string): Promise<false> {
    await this.verify(this.#nobody, password);
    return false;
  }

  /** Whether the hash was made at another cost than today's; after a good sign-in, hash again. */
  isOutdated(hashed: string): boolean {
    const made = parseOptions(hashed);
    const { memoryKiB, passes, lanes } = this.#limits;
    const today = [argon2id, memoryKiB, passes, lanes];
    return [made.algorithm, made.memoryCost, made.timeCost, made.parallelism].some((cost, at) => cost !== today[at]);
  }
}

/** A well-formed hash of no password: random bytes where the result would stand. */
function hashOfNobody({ memoryKiB, passes, lanes }: HashingLimits): string {
  const [salt, result] = [randomBytes(16), randomBytes(32)].map((bytes) => bytes.toString('base64').replace(/=+$/, ''));
  return `$argon2id$v=19$m=${memoryKiB},t=${passes},p=${lanes}$${salt}$${result}`;
}

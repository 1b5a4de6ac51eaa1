import { parseOptions } from '@node-rs/argon2';
import { inspect } from 'node:util';
import { PasswordHasher } from './password-hasher.js';
import { BusyError } from './waiting-line.js';

const password = 'zuvo-kena-rimo-tade-pobi';
const cheap = { memoryKiB: 64 };

describe('PasswordHasher', () => {
  it('hashes with argon2id at 46 MiB, one pass and one lane', async () => {
    const hashed = await new PasswordHasher().hash(password);

    expect(hashed).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/);
  });

  it('knows the right password from a wrong one', async () => {
    const hasher = new PasswordHasher();
    const hashed = await hasher.hash(password);

    expect([await hasher.verify(hashed, password), await hasher.verify(hashed, `${password}!`)]).toEqual([true, false]);
  });

  it('gives the same password another hash each time', async () => {
    const hasher = new PasswordHasher(cheap);

    expect(await hasher.hash(password)).not.toBe(await hasher.hash(password));
  });

  it.each([
    ['an accent of another keyboard', 'cafe\u0301 om de hoek', 'caf\u00e9 om de hoek', true],
    ['a non-breaking space', 'caf\u00e9\u00a0om de hoek', 'caf\u00e9 om de hoek', true],
    ['another capital', 'Vuurtorenwachter', 'vuurtorenwachter', false],
    ['a space at the end', 'vuurtorenwachter ', 'vuurtorenwachter', false],
    ['NUL at the end', 'vuurtorenwachter\0', 'vuurtorenwachter', false],
  ])('compares with %s', async (_name, typed, chosen, same) => {
    const hasher = new PasswordHasher(cheap);

    expect(await hasher.verify(await hasher.hash(chosen), typed)).toBe(same);
  });

  it('distinguishes passwords up to their last character', async () => {
    const hasher = new PasswordHasher(cheap);
    const long = 'bosuil'.repeat(42);

    expect(await hasher.verify(await hasher.hash(`${long}ab`), `${long}ac`)).toBe(false);
  });

  it.each([
    ['257 characters', 'a'.repeat(257)],
    ['a megabyte', 'a'.repeat(2 ** 20)],
    ['half a character', `${password}\ud800`],
  ])('says no to %s without any work', async (_name, typed) => {
    const hasher = new PasswordHasher({ ...cheap, atOnce: 0, queue: 0 });

    expect([await hasher.verify('not even read', typed), await hasher.verifyUnknown(typed)]).toEqual([false, false]);
  });

  it('does not hash an impossible password, and does not repeat it', async () => {
    await expect(new PasswordHasher(cheap).hash(`geheim${'a'.repeat(257)}`)).rejects.toThrow(
      /^This cannot be a password. Ask passwordProblem before hashing.$/,
    );
  });

  it('does not take a broken hash for a wrong password', async () => {
    await expect(new PasswordHasher(cheap).verify('$argon2id$broken', password)).rejects.toThrow();
  });

  it.each([
    ['today’s cost', {}, false],
    ['less memory', { memoryKiB: 32 }, true],
    ['more passes', { passes: 2 }, true],
  ])('tells whether a hash of %s is outdated', async (_name, cost, outdated) => {
    const hashed = await new PasswordHasher({ ...cheap, ...cost }).hash(password);

    expect(new PasswordHasher(cheap).isOutdated(hashed)).toBe(outdated);
  });

  it('shows no password and no key of its own', async () => {
    const hasher = new PasswordHasher(cheap);
    await hasher.hash(password);

    expect(inspect(hasher, { depth: 10, showHidden: true })).not.toContain('zuvo');
  });
});

describe('an account that does not exist', () => {
  it('is never opened', async () => {
    expect(await new PasswordHasher().verifyUnknown(password)).toBe(false);
  });

  it('costs as much as one that does', async () => {
    const hasher = new PasswordHasher();
    const hashed = await hasher.hash(password);
    const [known, unknown]: [number[], number[]] = [[], []];

    for (let round = 0; round < 9; round += 1) {
      known.push(await timeOf(() => hasher.verify(hashed, 'some other password')));
      unknown.push(await timeOf(() => hasher.verifyUnknown('some other password')));
    }

    // The fastest of nine: what remains when nobody else uses the machine.
    expect(Math.abs(Math.log2(Math.min(...known) / Math.min(...unknown)))).toBeLessThan(0.5);
  });

  it('is checked against a hash of the same cost and size as a real one', async () => {
    const seen: string[] = [];
    class Watched extends PasswordHasher {
      override verify(hashed: string, typed: string): Promise<boolean> {
        seen.push(hashed);
        return super.verify(hashed, typed);
      }
    }
    const hasher = new Watched();

    await hasher.verifyUnknown(password);

    expect(seen.map((hashed) => parseOptions(hashed))).toEqual([parseOptions(await hasher.hash(password))]);
  });
});

describe('a crowd at the door', () => {
  it('is served two at a time, twenty wait, and the next is told to come back', async () => {
    const hasher = new PasswordHasher(cheap);

    const answers = await Promise.allSettled(Array.from({ length: 23 }, () => hasher.verifyUnknown(password)));

    const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
    expect(refused).toEqual([expect.any(BusyError)]);
  });

  it('finds the door open again afterwards', async () => {
    const hasher = new PasswordHasher({ ...cheap, atOnce: 1, queue: 0 });
    await Promise.allSettled([hasher.verifyUnknown(password), hasher.verifyUnknown(password)]);

    expect(await hasher.verifyUnknown(password)).toBe(false);
  });
});

async function timeOf(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

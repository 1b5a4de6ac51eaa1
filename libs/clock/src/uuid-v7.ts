import { randomBytes } from 'node:crypto';

interface Sequence {
  readonly epochMs: number;
  readonly count: number;
}

/** 12 + 20 bits of the identifier count within a millisecond; a new millisecond starts anywhere in the lower half. */
const countLimit = 2 ** 32;

const sequences = new WeakMap<object, Sequence>();

/**
 * A UUID of version 7 (RFC 9562, section 5.7, method 1): the millisecond, a counter that rises within it, then chance.
 * Ids of one clock sort in the order in which they were made for as long as that clock does not run back.
 */
export function uuidv7(clock: { now(): number }): string {
  const chance = randomBytes(10);
  const { epochMs, count } = nextIn(sequences.get(clock), clock.now(), chance);
  sequences.set(clock, { epochMs, count });

  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(epochMs, 0, 6);
  bytes.writeUInt16BE(0x7000 | (count >>> 20), 6);
  bytes.writeUInt32BE((0x80000000 | ((count & 0xfffff) << 10) | (chance.readUInt16BE(4) & 0x3ff)) >>> 0, 8);
  chance.copy(bytes, 12, 6, 10);
  return written(bytes);
}

function nextIn(last: Sequence | undefined, epochMs: number, chance: Buffer): Sequence {
  if (last?.epochMs === epochMs && last.count + 1 < countLimit) {
    return { epochMs, count: last.count + 1 };
  }
  return { epochMs, count: chance.readUInt32BE(0) >>> 1 };
}

function written(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

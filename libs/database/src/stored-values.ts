import pg from 'pg';
import { type ValueTransformer } from 'typeorm';

const { types } = pg;

/**
 * A number of 64 bits as a JavaScript number. Throws above 2^53, where two different numbers would look the same.
 */
function toSafeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) {
    throw new Error('PostgreSQL answered a whole number beyond 2^53, which JavaScript cannot hold.');
  }
  return value;
}

/** `2026-03-02 09:30:00.123456+00`, as PostgreSQL writes it in UTC, as an ISO instant with milliseconds. */
function toInstant(text: string): string {
  const [, day, time, fraction = ''] = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text) ?? [];
  if (day === undefined || time === undefined) {
    throw new Error('PostgreSQL answered a moment that is not in UTC, or infinite.');
  }
  return `${day}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
}

const sameText = (text: string): string => text;

const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [types.builtins.DATE, sameText],
  [types.builtins.INT8, toSafeNumber],
  [types.builtins.TIMESTAMPTZ, toInstant],
]);

/** How values come out of PostgreSQL: days as `YYYY-MM-DD`, moments as ISO instants, 64-bit numbers as numbers that are exact. */
export const storedValues: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary'): unknown =>
    parsers.get(oid) ?? types.getTypeParser(oid, format)) as typeof types.getTypeParser,
};

/** TypeORM makes its own object of a moment on the way in and out; entities have the ISO instant. */
export const instantColumn: ValueTransformer = {
  to: (instant: unknown) => instant,
  from: (moment: { toISOString(): string } | null | undefined) => moment?.toISOString() ?? null,
};

import fc from 'fast-check';
import { type TestDatabase } from '../test-database.js';
import { idsOf } from './fingerprint.js';
import { type MarkedCommittee } from './marked-committee.js';

/** What somebody of one committee could pass of others: everything they have that can be pointed at. */
export interface ForeignValues {
  /** Ids of others, ids of nobody, own ids, and what is no id. */
  readonly id: fc.Arbitrary<string>;
  /** The same without what is no id. */
  readonly soundId: fc.Arbitrary<string>;
  /** New ones, and those with which others sent their requests. */
  readonly clientKey: fc.Arbitrary<string>;
  /** A place in a list, and the order that is asked; mostly they agree. */
  readonly place: fc.Arbitrary<{ after?: string; orderBy: string }>;
  readonly number: fc.Arbitrary<string>;
  /** Words of the regulations of others, and words of nobody. */
  readonly word: fc.Arbitrary<string>;
}

const unknownId = fc.uuid({ version: 7 });
const noId = fc.constantFrom('', 'null', '1', "' or true --", '00000000-0000-0000-0000-000000000000', '{}', '\u0000');
const orders = ['deadlineFirst', 'newestFirst', 'oldestFirst'];
const days = ['', '2026-03-02', '1900-01-01'];
const moments = ['2026-03-02T09:30:00.000Z', '1900-01-01T00:00:00.000Z', '2199-12-31T00:00:00.000Z'];

/** All ids in the rows of these committees. */
export async function foreignIdsOf(database: TestDatabase, others: readonly MarkedCommittee[]): Promise<string[]> {
  return (await Promise.all(others.map(({ committee }) => idsOf(database, committee.tenant.id)))).flat();
}

/** Values that point at others, mixed with own ones and with nonsense. */
export function foreignValues(
  own: MarkedCommittee,
  others: readonly MarkedCommittee[],
  foreignIds: readonly string[],
): ForeignValues {
  const foreignId = fc.oneof(fc.constantFrom(...caseIdsOf(others)), fc.constantFrom(...foreignIds));
  const soundId = fc.oneof(
    { weight: 6, arbitrary: foreignId },
    { weight: 1, arbitrary: foreignId.map((id) => id.toUpperCase()) },
    { weight: 1, arbitrary: unknownId },
    { weight: 3, arbitrary: fc.constantFrom(...caseIdsOf([own])) },
  );
  const clientKeys = others.flatMap(({ cases }) => cases.map(({ clientKey }) => clientKey));
  return {
    ...wordsOf(others),
    soundId,
    id: fc.oneof({ weight: 9, arbitrary: soundId }, { weight: 1, arbitrary: noId }),
    clientKey: fc.oneof({ weight: 3, arbitrary: unknownId }, { weight: 1, arbitrary: fc.constantFrom(...clientKeys) }),
    place: placesAt(foreignId),
  };
}

/**
 * Ids of others only, and the same again with an id of nobody in the place of each: drawn with the same seed the two differ
 * in nothing else. The id of nobody sorts where the other one does.
 */
export function foreignAndUnknown(others: readonly MarkedCommittee[], foreignIds: readonly string[]) {
  const ids = [...caseIdsOf(others), ...foreignIds];
  const known = new Set(ids);
  return {
    foreign: onlyIds(others, ids),
    unknown: onlyIds(
      others,
      ids.map((id) => neighbourOf(id, known)),
    ),
  };
}

function onlyIds(others: readonly MarkedCommittee[], ids: readonly string[]): ForeignValues {
  const id = fc.constantFrom(...ids);
  return { ...wordsOf(others), id, soundId: id, clientKey: unknownId, place: placesAt(id) };
}

function wordsOf(others: readonly MarkedCommittee[]) {
  return {
    number: fc.constantFrom(...others.flatMap(({ cases }) => cases.map(({ number }) => number)), '2026-00099'),
    word: fc.constantFrom(...others.map(({ intake }) => intake.participant), 'nobody'),
  };
}

function caseIdsOf(committees: readonly MarkedCommittee[]): string[] {
  return committees.flatMap(({ cases }) => cases.map(({ caseId }) => caseId));
}

function neighbourOf(id: string, known: ReadonlySet<string>): string {
  const found = [...'0123456789abcdef'].map((digit) => id.slice(0, -1) + digit).find((other) => !known.has(other));
  return found ?? id;
}

/** Places in a list as the API writes them, at cases of others; and texts that are no place. */
function placesAt(id: fc.Arbitrary<string>): ForeignValues['place'] {
  const sound = fc
    .constantFrom(...orders)
    .chain((orderBy) =>
      fc
        .tuple(fc.constantFrom(...(orderBy === 'deadlineFirst' ? days : moments)), id)
        .map(([key, at]) => ({ orderBy, after: Buffer.from(`${orderBy} ${key} ${at}`).toString('base64url') })),
    );
  const text = fc.record({ orderBy: fc.constantFrom(...orders), after: fc.string({ maxLength: 60 }) });
  const none = fc.record({ orderBy: fc.constantFrom(...orders) });
  return fc.oneof({ weight: 6, arbitrary: sound }, { weight: 1, arbitrary: text }, { weight: 2, arbitrary: none });
}

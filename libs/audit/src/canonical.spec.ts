import { type ChainEntry, entryText, type SealFacts, sealText } from './canonical.js';

const tenant = '019cade2-11c0-7491-8588-7c377a7f6d3d';
const entry: ChainEntry = {
  id: '019cade2-11c0-7491-8588-000000000001',
  at: '1772443800000000',
  actorKind: 'person',
  actorId: '019cade2-11c0-7491-8588-000000000002',
  action: 'readContent',
  subjectKind: 'case',
  subjectId: null,
};
const seal: SealFacts = {
  number: 2,
  sealedAt: '1772443820000000',
  firstAt: '1772443800000000',
  lastAt: '1772443801000000',
  leftOver: false,
  previousHash: 'before',
};

// Seals that were made hold these bytes: a test that fails here is right, and the form is to be put back.
describe('the bytes that are hashed', () => {
  it('of an entry never change', () => {
    expect(entryText(tenant, entry)).toBe(
      `["auditEntry1","${tenant}","${entry.id}","1772443800000000","person","${entry.actorId}","readContent","case",null]`,
    );
  });

  it('of a seal never change', () => {
    expect(sealText(tenant, seal, [{ entryId: entry.id, hash: 'one' }])).toBe(
      `["auditSeal1","${tenant}",2,"1772443820000000","1772443800000000","1772443801000000",false,"before",[["${entry.id}","one"]]]`,
    );
  });

  it.each([
    ['what is nothing and what is a word', { subjectId: 'null' }],
    ['two words that could run into each other', { actorKind: 'person","x', subjectKind: 'case' }],
  ])('tell apart %s', (_, changed) => {
    expect(entryText(tenant, { ...entry, ...changed })).not.toBe(entryText(tenant, entry));
  });
});

import { inspect } from 'node:util';
import { aMasterKey, aPlace, thrownBy } from '../test/places.builder.js';
import { bytesOf, newKey } from './key.js';
import { openBytes, openText, sealText } from './seal.js';
import { unwrapKey, wrapKey } from './wrap.js';

const tenantPlace = aPlace({ table: 'tenant_key', column: 'wrapped_key' });
const casePlace = aPlace({ table: 'case_key', column: 'wrapped_key' });

describe('a wrapped key', () => {
  it('opens a text through the master key, the key of the tenant and the key of the case', () => {
    const [master, tenant, ofCase] = [aMasterKey(), newKey(), newKey()];
    const wrappedTenant = wrapKey(master, tenant, tenantPlace);
    const wrappedCase = wrapKey(tenant, ofCase, casePlace);
    const sealed = sealText(ofCase, 'De lift staat stil.', aPlace());

    const key = unwrapKey(unwrapKey(master, wrappedTenant, tenantPlace), wrappedCase, casePlace);

    expect(openText(key, sealed, aPlace())).toBe('De lift staat stil.');
  });

  it('can still be used after it was wrapped', () => {
    const key = newKey();
    const sealed = sealText(key, 'x', aPlace());

    wrapKey(aMasterKey(), key, tenantPlace);

    expect(openText(key, sealed, aPlace())).toBe('x');
  });

  it('has a fixed size and does not contain the key', () => {
    const key = newKey();

    const wrapped = wrapKey(aMasterKey(), key, tenantPlace);

    expect([wrapped.length, wrapped.includes(bytesOf(key))]).toEqual([65, false]);
  });

  it.each([
    ['tenant', { tenant: 'twente' }],
    ['table', { table: 'person_key' }],
    ['column', { column: 'former_key' }],
    ['row', { row: 'second' }],
  ])('is refused for another %s', (_name, changes) => {
    const master = aMasterKey();
    const wrapped = wrapKey(master, newKey(), tenantPlace);

    expect(thrownBy(() => unwrapKey(master, wrapped, { ...tenantPlace, ...changes }))).toMatchObject({
      reason: 'notAuthentic',
    });
  });

  it('is refused when any single bit was changed', () => {
    const master = aMasterKey();
    const wrapped = wrapKey(master, newKey(), tenantPlace);

    const refusals = Array.from({ length: wrapped.length * 8 }, (_, bit) => {
      const changed = Buffer.from(wrapped);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      return thrownBy(() => unwrapKey(master, changed, tenantPlace)).name;
    });

    expect(new Set(refusals)).toEqual(new Set(['UnsealError']));
  });

  it('is refused to another master key', () => {
    const wrapped = wrapKey(aMasterKey(), newKey(), tenantPlace);

    expect(thrownBy(() => unwrapKey(aMasterKey(), wrapped, tenantPlace))).toMatchObject({ reason: 'otherKey' });
  });

  it('cannot be opened as if it were a file', () => {
    const tenant = newKey();
    const wrapped = wrapKey(tenant, newKey(), casePlace);

    expect(thrownBy(() => openBytes(tenant, wrapped, casePlace))).toMatchObject({ reason: 'notAuthentic' });
  });

  it('leaves no key in its refusal', () => {
    const key = newKey();
    const wrapped = wrapKey(aMasterKey(), key, tenantPlace);

    const told = inspect(
      thrownBy(() => unwrapKey(aMasterKey(), wrapped, tenantPlace)),
      { depth: 10, showHidden: true },
    );

    const secrets = [bytesOf(key), wrapped].flatMap((bytes) => [bytes.toString('hex'), bytes.toString('base64')]);
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
  });
});

import { abilityOf, caseSubject, readableCases, visitor, type Viewer } from './index.js';

const staff = (role: string, participantId: string | null = null): Viewer =>
  ({ kind: 'staff', accountId: 'a', personId: 'p', memberships: [{ role, participantId }] }) as Viewer;

const aCase = (facts: Partial<Parameters<typeof caseSubject>[0]> = {}) =>
  caseSubject({ id: 'case-1', participantId: 'corporation-1', respondentInformed: true, ...facts });

describe('the rights table', () => {
  it('lets a complainant read the own case', () => {
    const ability = abilityOf({ kind: 'complainant', credentialId: 'c', caseId: 'case-1' });

    expect(ability.can('read', aCase())).toBe(true);
  });

  it('refuses a complainant the case of another', () => {
    const ability = abilityOf({ kind: 'complainant', credentialId: 'c', caseId: 'case-2' });

    expect(ability.can('read', aCase())).toBe(false);
  });

  it('lets a participant read and answer a case that was laid before it', () => {
    const ability = abilityOf(staff('participantContact', 'corporation-1'));

    expect([ability.can('read', aCase()), ability.can('submitResponse', aCase())]).toEqual([true, true]);
  });

  it.each([
    ['the case of another participant', { participantId: 'corporation-2' }],
    ['a case that was not laid before it', { respondentInformed: false }],
  ])('refuses a participant %s', (_, facts) => {
    const ability = abilityOf(staff('participantContact', 'corporation-1'));

    expect(ability.can('read', aCase(facts))).toBe(false);
  });

  it('gives a participant contact without a participant nothing', () => {
    const ability = abilityOf(staff('participantContact', null));

    expect(ability.can('read', aCase())).toBe(false);
  });

  it('lets a visitor file a complaint and read nothing', () => {
    const ability = abilityOf(visitor);

    expect([ability.can('fileComplaint', 'Case'), ability.can('read', aCase())]).toEqual([true, false]);
  });

  it('lets the chair decide on admissibility, but not ask for a response', () => {
    const ability = abilityOf(staff('chair'));

    expect([ability.can('decideAdmissibility', aCase()), ability.can('requestResponse', aCase())]).toEqual([
      true,
      false,
    ]);
  });

  it('gives the tenant administrator no case', () => {
    const ability = abilityOf(staff('tenantAdministrator'));

    expect([ability.can('read', aCase()), ability.can('read', 'Outbox')]).toEqual([false, true]);
  });

  it('gives somebody whose every membership has ended nothing', () => {
    const ability = abilityOf({ kind: 'staff', accountId: 'a', personId: 'p', memberships: [] });

    expect([ability.can('read', aCase()), ability.can('fileComplaint', 'Case')]).toEqual([false, false]);
  });

  it.each(['landlord', 'constructor', '__proto__'])('does not know the role %s', (role) => {
    expect(() => abilityOf(staff(role))).toThrow('rights table');
  });
});

describe('the list of readable cases', () => {
  it.each<[string, Viewer, unknown]>([
    ['a visitor', visitor, { everything: false, caseIds: [], participantIds: [] }],
    ['a secretary', staff('secretary'), { everything: true, caseIds: [], participantIds: [] }],
    ['a contact', staff('participantContact', 'c1'), { everything: false, caseIds: [], participantIds: ['c1'] }],
    [
      'a complainant',
      { kind: 'complainant', credentialId: 'c', caseId: 'case-1' },
      { everything: false, caseIds: ['case-1'], participantIds: [] },
    ],
  ])('is for %s what one case is', (_, viewer, expected) => {
    expect(readableCases(abilityOf(viewer))).toEqual(expected);
  });
});

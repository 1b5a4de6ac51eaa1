import { testApplication, type TestApplication } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { codeOf, refusalOf, type ToldCase } from '../../support/told-case.js';
import { aHeardCase, peopleAtUtrecht, type PeopleAtUtrecht } from './at-utrecht.js';

interface SeenMediation {
  mediation: { agreements: { text: string }[]; usable: boolean; agreedToUse: string[] } | null;
}
const fields = 'mediation(language: en) { agreements { text } usable agreedToUse }';

let platform: TestApplication;
let people: PeopleAtUtrecht;

beforeAll(async () => {
  platform = await testApplication();
  people = await peopleAtUtrecht(platform);
});
afterAll(() => platform.close());

async function mediated(): Promise<ToldCase> {
  const told = await aHeardCase(people);
  const agreement = { on: '2026-04-10', text: 'Between us: 80 euros.', outcome: 'held', reason: 'agreementsOnTrial' };
  await told.take(people.secretary, 'recordAgreement', agreement);
  return told;
}

async function seen(told: ToldCase, by: Caller): Promise<SeenMediation['mediation']> {
  return (await told.seenBy<SeenMediation>(by, fields))?.mediation ?? null;
}

describe('what is said in mediation', () => {
  it('is seen by both sides and the secretary, and not by the chair', async () => {
    const told = await mediated();

    for (const party of [await told.complainant(), people.contact, people.secretary]) {
      expect(await seen(told, party)).toMatchObject({ agreements: [{ text: 'Between us: 80 euros.' }], usable: false });
    }
    expect(await seen(told, people.chair)).toBeNull();
  });

  it('is not there for another complainant, another corporation and a visitor', async () => {
    const told = await mediated();
    const other = await mediated();

    for (const stranger of [await other.complainant(), people.otherContact, people.committee.visitor()]) {
      expect(await told.seenBy(stranger, 'id')).toBeNull();
    }
  });

  it('may be seen by the chair once both sides agreed, and not when one did', async () => {
    const told = await mediated();
    const complainant = await told.complainant();

    await told.take(complainant, 'agreeToUseMediation');
    const withOne = await seen(told, people.chair);
    await told.take(people.contact, 'agreeToUseMediation');

    expect(withOne).toBeNull();
    expect(await seen(told, people.chair)).toMatchObject({
      agreements: [{ text: 'Between us: 80 euros.' }],
      usable: true,
      agreedToUse: ['complainant', 'respondent'],
    });
  });

  it('may be used when both sides agree at the same moment', async () => {
    const told = await mediated();
    const complainant = await told.complainant();

    await Promise.all([
      told.take(complainant, 'agreeToUseMediation'),
      told.take(people.contact, 'agreeToUseMediation'),
    ]);

    expect(await seen(told, complainant)).toMatchObject({ usable: true, agreedToUse: ['complainant', 'respondent'] });
  });

  it('stays apart when the same side agrees twice', async () => {
    const told = await mediated();
    const complainant = await told.complainant();

    await told.take(complainant, 'agreeToUseMediation');
    await told.take(complainant, 'agreeToUseMediation');

    expect(await seen(told, complainant)).toMatchObject({ usable: false, agreedToUse: ['complainant'] });
  });

  it('can be closed off again as long as the other side did not agree, and not after that', async () => {
    const told = await mediated();
    const complainant = await told.complainant();

    await told.take(complainant, 'agreeToUseMediation');
    await told.take(complainant, 'takeBackMediationConsent');
    await told.take(people.contact, 'agreeToUseMediation');
    const withOne = await seen(told, complainant);
    await told.take(complainant, 'agreeToUseMediation');
    const late = await told.tries(complainant, 'takeBackMediationConsent');

    expect(withOne).toMatchObject({ usable: false, agreedToUse: ['respondent'] });
    expect(refusalOf(late)).toMatchObject({ code: 'STEP_REFUSED', rule: 'mediation' });
    expect(await seen(told, complainant)).toMatchObject({ usable: true });
  });
});

describe('agreeing that it may be used', () => {
  it.each([
    ['the chair', () => Promise.resolve(people.chair), 'NOT_FOUND'],
    ['the contact of another corporation', () => Promise.resolve(people.otherContact), 'NOT_FOUND'],
    ['the complainant of another case', async () => (await mediated()).complainant(), 'NOT_FOUND'],
    ['a visitor', () => Promise.resolve(people.committee.visitor()), 'NOT_SIGNED_IN'],
  ])('is not for %s', async (_, who, code) => {
    const told = await mediated();

    expect(codeOf(await told.tries(await who(), 'agreeToUseMediation'))).toBe(code);
  });

  it('is for the own side only', async () => {
    const told = await mediated();

    const answer = await told.tries(await told.complainant(), 'agreeToUseMediation', { side: 'respondent' });

    expect(codeOf(answer)).toBe('BAD_INPUT');
  });

  it('is written down by the secretary for a side that is named', async () => {
    const told = await mediated();

    const unnamed = await told.tries(people.secretary, 'agreeToUseMediation');
    await told.take(people.secretary, 'agreeToUseMediation', { side: 'complainant' });

    expect(codeOf(unnamed)).toBe('BAD_INPUT');
    expect(await seen(told, people.secretary)).toMatchObject({ agreedToUse: ['complainant'] });
  });

  it('is about what somebody saw: a case that moved on is a conflict', async () => {
    const told = await mediated();

    const answer = await told.tries(people.contact, 'agreeToUseMediation', { expectedVersion: told.version - 1 });

    expect(codeOf(answer)).toBe('VERSION_CONFLICT');
  });

  it('makes no sense where there was no mediation, and says what is missing', async () => {
    const told = await aHeardCase(people);

    const answer = await told.tries(people.contact, 'agreeToUseMediation');

    expect(refusalOf(answer)).toMatchObject({
      code: 'STEP_REFUSED',
      reason: 'earlierStepMissing',
      missing: ['proposeMediation', 'recordAgreement', 'offerCompensation'],
    });
  });

  it('is noted, with who did it', async () => {
    const told = await mediated();
    await told.take(people.contact, 'agreeToUseMediation');

    const { rows } = await platform.database.asAdmin((client) =>
      client.query<{ action: string }>('select action from audit_entry where subject_id = $1', [told.id]),
    );

    expect(rows.map(({ action }) => action)).toContain('agreeToUseMediation');
  });
});

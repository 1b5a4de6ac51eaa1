import { codeOf, refusalOf } from '../../support/told-case.js';
import { anAskedCase, aRespondedCase, toldPeople, type ToldPeople } from './told-people.js';

interface SeenTerms {
  deadlines: { term: string; dueOn: string | null }[];
  extensions: {
    term: string;
    extendedBy: string;
    until: string | null;
    toldOn: string;
    reason: string | null;
    source: string;
    motivation: string | null;
  }[];
  moreTimeRequests: { term: string; until: string | null; by: string; text: string | null }[];
  lapses: { term: string; dueOn: string; effect: string; refersTo: { key: string }[] }[];
}
const fields = `deadlines(language: en) { term dueOn }
  extensions(language: en) { term extendedBy until toldOn reason source motivation }
  moreTimeRequests(language: en) { term until by text }
  lapses(language: en) { term dueOn effect refersTo { key } }`;

let people: ToldPeople;

beforeAll(async () => {
  people = await toldPeople();
});
afterAll(() => people.platform.close());

const mediation = { term: 'advice', reason: 'mediation', motivation: 'They are talking.' };

describe('making a term longer', () => {
  it('moves its last day, and shows by how much, by whom, why and when both sides were told', async () => {
    const told = await aRespondedCase(people);

    await told.take(people.secretary, 'extendTerm', { ...mediation, on: '2026-04-01', extendBy: '4 weeks' });

    expect(await told.seenBy<SeenTerms>(await told.complainant(), fields)).toMatchObject({
      deadlines: expect.arrayContaining([expect.objectContaining({ term: 'advice', dueOn: '2026-06-30' })]),
      extensions: [
        {
          term: 'advice',
          extendedBy: '4 weeks',
          until: null,
          toldOn: '2026-04-01',
          reason: 'mediation',
          source: 'artikel 15',
          motivation: 'They are talking.',
        },
      ],
    });
  });

  it('until a day ends it on that day', async () => {
    const told = await aRespondedCase(people);

    await told.take(people.chair, 'extendTerm', { ...mediation, on: '2026-04-01', until: '2026-06-15' });

    expect(await told.seenBy<SeenTerms>(people.secretary, fields)).toMatchObject({
      deadlines: expect.arrayContaining([expect.objectContaining({ term: 'advice', dueOn: '2026-06-15' })]),
      extensions: [{ until: '2026-06-15', extendedBy: '13 days' }],
    });
  });

  it('is in time on the last day, and too late a day after', async () => {
    const told = await aRespondedCase(people);

    const late = await told.tries(people.secretary, 'extendTerm', {
      ...mediation,
      on: '2026-06-03',
      extendBy: '1 week',
    });
    const inTime = await told.tries(people.secretary, 'extendTerm', {
      ...mediation,
      on: '2026-06-02',
      extendBy: '1 week',
    });

    expect(refusalOf(late)).toMatchObject({
      code: 'STEP_REFUSED',
      reason: 'extensionTooLate',
      rule: 'terms.advice.extendable.told',
      source: 'artikel 15',
    });
    expect(inTime.errors).toEqual([]);
  });

  it.each([
    ['without reasons in writing', { motivation: undefined }, 'requirementsMissing'],
    ['with blank reasons', { motivation: ' ' }, 'requirementsMissing'],
    ['for a reason that the regulation does not name', { reason: 'absence' }, 'reasonNotInRegulation'],
    ['without a reason', { reason: undefined }, 'reasonNotInRegulation'],
    ['by more than the regulation allows', { extendBy: '7 weeks' }, 'extensionTooLong'],
    ['until a day that has passed already', { extendBy: undefined, until: '2026-05-01' }, 'dateBeforePredecessor'],
    ['by no length', { extendBy: undefined }, 'requirementsMissing'],
    ['that the regulation does not have', { term: 'moon' }, 'notInRegulation'],
    ['that cannot be made longer', { term: 'acknowledgement' }, 'termNotExtendable'],
  ])('%s is refused', async (_, given, reason) => {
    const told = await aRespondedCase(people);

    const answer = await told.tries(people.secretary, 'extendTerm', {
      ...mediation,
      on: '2026-03-12',
      extendBy: '1 week',
      ...given,
    });

    expect(refusalOf(answer)).toMatchObject({ code: 'STEP_REFUSED', reason });
  });

  it('is refused a length that is none', async () => {
    const told = await aRespondedCase(people);

    expect(codeOf(await told.tries(people.secretary, 'extendTerm', { ...mediation, extendBy: 'a while' }))).toBe(
      'BAD_INPUT',
    );
  });

  it.each([
    ['the complainant', async (told: { complainant(): Promise<ToldPeople['chair']> }) => told.complainant()],
    ['the contact of the participant', () => Promise.resolve(people.contact)],
  ])('is not for %s', async (_, who) => {
    const told = await aRespondedCase(people);

    expect(codeOf(await told.tries(await who(told), 'extendTerm', { ...mediation, extendBy: '1 week' }))).toBe(
      'NOT_FOUND',
    );
  });
});

describe('asking for more time', () => {
  it('is possible for the respondent and opens what only a request opens', async () => {
    const told = await anAskedCase(people);
    const longer = { term: 'response', extendBy: '1 week', on: '2026-03-12' };

    const unasked = await told.tries(people.secretary, 'extendTerm', longer);
    const request = { term: 'response', until: '2026-03-25', text: 'Our builder is away.', on: '2026-03-11' };
    await told.take(people.contact, 'requestMoreTime', request);
    await told.take(people.secretary, 'extendTerm', longer);

    expect(refusalOf(unasked)).toMatchObject({ reason: 'earlierStepMissing', missing: ['requestMoreTime'] });
    expect(await told.seenBy<SeenTerms>(await told.complainant(), fields)).toMatchObject({
      deadlines: expect.arrayContaining([expect.objectContaining({ term: 'response', dueOn: '2026-03-25' })]),
      moreTimeRequests: [{ term: 'response', until: '2026-03-25', text: 'Our builder is away.' }],
    });
  });

  it('is possible for the complainant, and moves no date', async () => {
    const told = await anAskedCase(people);

    await told.take(await told.complainant(), 'requestMoreTime', { term: 'response', on: '2026-03-11' });

    expect(await told.seenBy<SeenTerms>(people.secretary, fields)).toMatchObject({
      deadlines: expect.arrayContaining([expect.objectContaining({ term: 'response', dueOn: '2026-03-18' })]),
      moreTimeRequests: [{ until: null, text: null }],
    });
  });

  it('is not for the contact of another participant, and for no term that does not run', async () => {
    const told = await anAskedCase(people);

    expect(codeOf(await told.tries(people.otherContact, 'requestMoreTime', { term: 'response' }))).toBe('NOT_FOUND');
    expect(refusalOf(await told.tries(people.contact, 'requestMoreTime', { term: 'boardDecision' }))).toMatchObject({
      reason: 'termNotRunning',
    });
  });
});

describe('a term that passed', () => {
  it('opens the next instance once, with the place to go to', async () => {
    const told = await aRespondedCase(people);

    await told.take(people.secretary, 'recordLapse', { term: 'advice', on: '2026-06-03' });
    const again = await told.tries(people.secretary, 'recordLapse', { term: 'advice', on: '2026-06-04' });

    expect(await told.seenBy<SeenTerms>(await told.complainant(), fields)).toMatchObject({
      lapses: [{ term: 'advice', dueOn: '2026-06-02', effect: 'opensNextInstance', refersTo: [{ key: 'tribunal' }] }],
    });
    expect(refusalOf(again)).toMatchObject({ reason: 'stepAlreadyTaken', rule: 'terms.advice.onLapse' });
  });

  it('has not passed on its last day', async () => {
    const told = await aRespondedCase(people);

    const answer = await told.tries(people.secretary, 'recordLapse', { term: 'advice', on: '2026-06-02' });

    expect(refusalOf(answer)).toMatchObject({ reason: 'nothingToActOn', missing: ['lapse'] });
  });

  it('is recorded by the office, not by the complainant or the chair where the regulation names the secretary', async () => {
    const told = await aRespondedCase(people);

    const lapse = { term: 'advice', on: '2026-06-03' };

    expect(codeOf(await told.tries(await told.complainant(), 'recordLapse', lapse))).toBe('NOT_FOUND');
    expect(refusalOf(await told.tries(people.chair, 'recordLapse', lapse))).toMatchObject({
      reason: 'roleMayNot',
      rule: 'steps.recordLapse.by',
    });
  });
});

import { Keyring } from '#keyring';
import { TenantDoor } from '#tenancy';
import { type TestApplication, testApplication } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { codeOf, refusalOf, type ToldCase } from '../../support/told-case.js';
import { plugins } from '../intake/invented.js';
import { aCommitteeThatHears, onDay, type People, peopleOf, toBeHeard } from './committee.js';

let platform: TestApplication;
let people: People;

beforeAll(async () => {
  platform = await testApplication({}, plugins(aCommitteeThatHears()));
  people = await peopleOf(platform);
}, 60_000);
afterAll(() => platform.close());
beforeEach(() => onDay(people, '2026-03-02'));

interface Seen {
  readonly side: string;
  readonly interpreter: string | null;
  readonly help: readonly string[];
  readonly helpLabels: readonly string[];
  readonly note: string | null;
  readonly saidOn: string;
}

const fields = 'hearingNeeds(language: en) { side interpreter help helpLabels note saidOn }';

async function needsSeenBy(told: ToldCase, by: Caller): Promise<readonly Seen[] | undefined> {
  return (await told.seenBy<{ hearingNeeds: Seen[] }>(by, fields))?.hearingNeeds;
}

const tarifit = { interpreter: 'Tarifit', help: ['wheelchair', 'other'], note: 'I cannot sit for long.' };
const unversioned = { expectedVersion: undefined };
const says = (given: object) => ({ ...unversioned, help: [], ...given });

describe('what a side needs at a hearing', () => {
  it('is seen by that side and the office, and by nobody else', async () => {
    const told = await toBeHeard(people);
    const complainant = await told.complainant();
    await told.take(complainant, 'sayWhatHearingNeeds', says(tarifit));
    await told.take(people.contact, 'sayWhatHearingNeeds', says({ help: ['byTelephone'] }));

    const seen = {
      ...{ side: 'complainant', ...tarifit, saidOn: '2026-03-02' },
      helpLabels: ['A room that a wheelchair can enter', 'Something else'],
    };
    const ofContact = {
      ...{ side: 'respondent', interpreter: null, help: ['byTelephone'], note: null, saidOn: '2026-03-02' },
      helpLabels: ['To take part by telephone'],
    };
    expect(await needsSeenBy(told, complainant)).toEqual([seen]);
    expect(await needsSeenBy(told, people.contact)).toEqual([ofContact]);
    expect(await needsSeenBy(told, people.secretary)).toEqual([seen, ofContact]);
    expect(await needsSeenBy(told, people.chair)).toEqual([]);
    expect(await needsSeenBy(told, people.member)).toEqual([]);
    expect(await needsSeenBy(told, people.otherContact)).toBeUndefined();
  });

  it('is what was said last, and nothing when that was taken back', async () => {
    const told = await toBeHeard(people);
    const complainant = await told.complainant();
    await told.take(complainant, 'sayWhatHearingNeeds', says(tarifit));
    await told.take(complainant, 'sayWhatHearingNeeds', says({ note: '  ' }));

    expect(await needsSeenBy(told, people.secretary)).toMatchObject([
      { side: 'complainant', interpreter: null, help: [], note: null },
    ]);
  });

  it('is no step: the case keeps its version', async () => {
    const told = await toBeHeard(people);
    const before = told.version;

    const { version } = await told.take(await told.complainant(), 'sayWhatHearingNeeds', says(tarifit));

    expect(version).toBe(before);
  });

  it('is written down by the office, for the complainant unless it names the other, and by no side for the other', async () => {
    const told = await toBeHeard(people);
    await told.take(people.secretary, 'sayWhatHearingNeeds', says(tarifit));
    await told.take(people.secretary, 'sayWhatHearingNeeds', says({ note: 'A ramp.', side: 'respondent' }));

    expect(codeOf(await told.tries(people.contact, 'sayWhatHearingNeeds', says({ side: 'complainant' })))).toBe(
      'BAD_INPUT',
    );
    expect(await needsSeenBy(told, await told.complainant())).toMatchObject([{ interpreter: 'Tarifit' }]);
    expect(await needsSeenBy(told, people.contact)).toMatchObject([{ note: 'A ramp.' }]);
  });

  it.each(['member', 'chair', 'otherMember', 'otherContact', 'administrator'] as const)(
    'is not said by a %s',
    async (name) => {
      const told = await toBeHeard(people);

      expect(codeOf(await told.tries(people[name], 'sayWhatHearingNeeds', says(tarifit)))).toMatch(
        /^(NOT_FOUND|FORBIDDEN)$/,
      );
    },
  );

  it('can change until the hearing was held, and not after', async () => {
    const told = await toBeHeard(people);
    const plan = { hearingOn: '2026-03-24', startsAt: '10:00', motivation: 'It is near.' };
    await told.take(people.secretary, 'planHearing', plan);
    await told.take(people.contact, 'sayWhatHearingNeeds', says(tarifit));
    await onDay(people, '2026-03-24');
    await told.take(people.secretary, 'holdHearing', { sides: ['complainant'], members: [], record: 'It leaks.' });

    const late = await told.tries(people.contact, 'sayWhatHearingNeeds', says({}));

    expect(refusalOf(late)).toMatchObject({ reason: 'nothingToActOn' });
    expect(await needsSeenBy(told, people.contact)).toMatchObject([{ interpreter: 'Tarifit' }]);
  });

  it('is gone with the key of the case', async () => {
    const told = await toBeHeard(people);
    await told.take(people.contact, 'sayWhatHearingNeeds', says(tarifit));
    await platform.app
      .get(TenantDoor)
      .run(people.committee.tenant.id, () => platform.app.get(Keyring).destroyKey(told.id));

    expect(await needsSeenBy(told, people.secretary)).toMatchObject([{ interpreter: null, help: [], note: null }]);
    expect(refusalOf(await told.tries(people.contact, 'sayWhatHearingNeeds', says(tarifit)))).toMatchObject({
      reason: 'contentErased',
    });
  });
});

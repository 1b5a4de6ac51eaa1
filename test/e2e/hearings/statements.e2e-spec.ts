import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type TestApplication, testApplication } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { fullDocument } from '../../support/isolation/full-document.js';
import { recordStatements } from '../../support/statements.js';
import { type ToldCase } from '../../support/told-case.js';
import { plugins } from '../intake/invented.js';
import { aCommitteeThatHears, datesSeenBy, onDay, type People, peopleOf, toBeHeard } from './committee.js';

let platform: TestApplication;
let people: People;
let once: ToldCase;
let often: ToldCase;

beforeAll(async () => {
  platform = await testApplication({}, plugins(aCommitteeThatHears()));
  people = await peopleOf(platform);
  often = await arranged();
  await heard(often, '2026-03-12');
  await often.take(people.secretary, 'planHearing', { hearingOn: '2026-03-24' });
  await heard(often, '2026-03-24');
  once = await arranged();
  await heard(once, '2026-03-12');
}, 60_000);
afterAll(() => platform.close());

/** A case with answered days, somebody who was admitted, and a planned hearing. */
async function arranged(): Promise<ToldCase> {
  const told = await toBeHeard(people);
  await told.take(people.secretary, 'proposeHearingDates', {
    dates: [
      { on: '2026-03-12', startsAt: '10:00' },
      { on: '2026-03-13', startsAt: '10:00' },
    ],
  });
  const days = await datesSeenBy(told, people.contact);
  const answers = days.map(({ id }) => ({ proposalId: id, answer: 'can' }));
  const unversioned = { expectedVersion: undefined, answers };
  await told.take(people.contact, 'answerHearingDates', { ...unversioned, note: 'Gladly.' });
  await told.take(people.member, 'answerHearingDates', unversioned);
  await told.take(await told.complainant(), 'announcePerson', { capacity: 'witness', name: 'A neighbour' });
  await told.take(people.secretary, 'planHearing', { hearingOn: '2026-03-12', address: 'Roofstreet 5' });
  return told;
}

async function heard(told: ToldCase, on: string): Promise<void> {
  await onDay(people, on);
  const { chair, member, secretary } = people.appointed;
  await told.take(people.secretary, 'holdHearing', {
    ...{ members: [chair.personId, member.personId], secretaries: [secretary.personId], record: 'The roof leaks.' },
  });
}

/** How many statements the whole page of a case takes, asked a second time. */
async function pageOf(told: ToldCase, by: Caller): Promise<number> {
  const { schema } = platform.app.get(GraphQLSchemaHost);
  const document = fullDocument(schema, 'Query.case');
  await by.sees(document, { id: told.id });
  return (await recordStatements(() => by.sees(document, { id: told.id }))).length;
}

describe('the whole page of a case that was heard', () => {
  it.each(['secretary', 'chair', 'member', 'contact'] as const)(
    'takes nine statements at most for the %s, also after a second hearing',
    async (who) => {
      const ofOne = await pageOf(once, people[who]);

      expect(ofOne).toBeLessThanOrEqual(9);
      expect(await pageOf(often, people[who])).toBe(ofOne);
    },
  );
});

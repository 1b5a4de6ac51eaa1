import { type Regulation, type StepRule } from '#regulation';
import { type TestApplication, type TestCommittee, type TestPerson } from '../../support/application.js';
import { type Answer, type Caller } from '../../support/caller.js';
import { aToldCase, type ToldCase } from '../../support/told-case.js';
import { inOrder } from '../intake/desk.js';
import { aCommitteeWithEverything } from '../intake/invented.js';

type Seat = NonNullable<Regulation['committee']>['seats'][string];

const seat = (role: Seat['role']): Seat => ({
  ...{ role, nominatedBy: ['participants'], nomination: 'jointly', source: 'artikel 2' },
});

/** An invented committee that invites both sides ten days before a hearing, at the head office or its own, with open doors. */
export function aCommitteeThatHears(): Regulation {
  const base = aCommitteeWithEverything();
  const underway: Regulation['stages'] = ['responded', 'hearingPlanned', 'heard'];
  const step = (by: StepRule['by'], rest: Partial<StepRule> = {}): StepRule => ({ by, source: 'artikel 10', ...rest });
  return aCommitteeWithEverything({
    id: 'hearings',
    stages: [...base.stages, 'hearingPlanned', 'heard', 'withdrawn'],
    ends: [...base.ends, 'withdrawn'],
    committee: {
      size: 3,
      quorum: 'unknown',
      seats: { chair: seat('chair'), first: seat('member'), second: seat('member') },
      recusal: 'onOwnMotion',
      source: 'artikel 2',
    },
    hearing: {
      held: 'perCase',
      public: 'publicUnlessClosed',
      together: 'yes',
      presence: 'committeeDecides',
      persons: { announced: 'yes', before: 'unknown', admitted: 'yes', source: 'artikel 13' },
      place: { usually: 'participantOffice', also: ['committee'], source: 'artikel 12' },
      mediation: 'none',
      source: 'artikel 11',
    },
    terms: {
      ...base.terms,
      invitation: {
        within: '10 days',
        direction: 'countedBack',
        after: 'hearingPlanned.hearing',
        metBy: 'hearingPlanned.sent',
        on: 'committee',
        force: 'norm',
        source: 'artikel 14',
      },
    },
    steps: {
      ...base.steps,
      composePanel: step(['secretary'], { from: underway, repeats: true }),
      planHearing: step(['secretary'], { from: underway, to: 'hearingPlanned', sends: ['invitation'] }),
      announcePerson: step(['complainant', 'participantContact'], { from: underway }),
      admitPerson: step(['secretary', 'chair'], { from: underway }),
      holdHearing: step(['secretary', 'chair'], { from: ['hearingPlanned'], to: 'heard', needs: ['planHearing'] }),
      withdraw: step(['complainant', 'secretary'], { from: underway, to: 'withdrawn' }),
    },
  });
}

const roles = ['secretary', 'chair', 'member', 'otherMember', 'contact', 'otherContact', 'administrator'] as const;
export type Name = (typeof roles)[number];

/** Everybody, signed in on the day that it is. */
export interface People extends Record<Name, Caller> {
  readonly platform: TestApplication;
  readonly committee: TestCommittee;
  readonly appointed: Readonly<Record<Name, TestPerson>>;
}

export async function peopleOf(platform: TestApplication): Promise<People> {
  platform.clock.set('2026-03-02T08:00:00Z');
  const committee = await platform.committee('hearings');
  const appointed = {
    secretary: await committee.appoint('secretary'),
    chair: await committee.appoint('chair'),
    member: await committee.appoint('member'),
    otherMember: await committee.appoint('member', { name: 'other-member' }),
    contact: await committee.appoint('participantContact', { participant: 'north' }),
    otherContact: await committee.appoint('participantContact', { participant: 'south' }),
    administrator: await committee.appoint('tenantAdministrator'),
  };
  const people = { platform, committee, appointed } as People;
  await onDay(people, '2026-03-02');
  return people;
}

/** It is morning on that day, and everybody signs in again: a session does not last from one day to another. */
export async function onDay(people: People, day: string): Promise<void> {
  people.platform.clock.set(`${day}T08:00:00Z`);
  await Promise.all(
    roles.map(async (name) => {
      people[name] = await people.appointed[name].signIn();
    }),
  );
}

/** Filed and laid before the corporation on 2 March. */
export async function laidBefore(people: People): Promise<ToldCase> {
  await onDay(people, '2026-03-02');
  const told = await aToldCase(people, inOrder, ['2026-03-02T08:00:00Z', '2026-03-02T08:00:00Z']);
  await told.take(people.secretary, 'decideAdmissibility', { outcome: 'admitted' });
  await told.take(people.secretary, 'requestResponse');
  return told;
}

/** The same, answered, with a panel of the chair and a member. */
export async function toBeHeard(people: People): Promise<ToldCase> {
  const told = await laidBefore(people);
  await told.take(people.contact, 'submitResponse', { text: 'We will look at the roof.' });
  const { chair, member } = people.appointed;
  await told.happens({
    step: 'composePanel',
    seats: [
      { seat: 'chair', personId: chair.personId },
      { seat: 'first', personId: member.personId },
    ],
  });
  return told;
}

export interface SeenHearing {
  readonly number: number;
  readonly state: string;
  readonly on: string;
  readonly startsAt: string | null;
  readonly place: string | null;
  readonly placeLabel: string | null;
  readonly publicity: string | null;
  readonly invitedOn: string | null;
  readonly heldOn: string | null;
  readonly sidesPresent: readonly string[];
  readonly address: string | null;
  readonly notes: string | null;
  readonly motivation: string | null;
  readonly record: string | null;
  readonly persons: readonly { readonly name: string | null }[] | null;
  readonly attendance: readonly { readonly personId: string; readonly as: string }[] | null;
}

const fields = `hearings(language: en) { number state on startsAt place placeLabel publicity invitedOn heldOn sidesPresent
  address notes motivation record persons(language: en) { name } attendance(language: en) { personId as } }`;

export async function hearingsSeenBy(told: ToldCase, by: Caller): Promise<readonly SeenHearing[] | undefined> {
  return (await told.seenBy<{ hearings: SeenHearing[] }>(by, fields))?.hearings;
}

export interface SeenProposal {
  readonly id: string;
  readonly on: string;
  readonly startsAt: string;
  readonly place: string;
  readonly open: boolean;
  readonly own: string | null;
  readonly answers: readonly { side: string; personId: string | null; answer: string; note: string | null }[];
}

export async function datesSeenBy(told: ToldCase, by: Caller): Promise<readonly SeenProposal[]> {
  const asked = 'hearingDates(language: en) { id on startsAt place open own answers { side personId answer note } }';
  return (await told.seenBy<{ hearingDates: SeenProposal[] }>(by, asked))?.hearingDates ?? [];
}

interface Warned {
  readonly case: { readonly version: number };
  readonly warnings: readonly { readonly kind: string; readonly on: string; readonly sentence: string }[];
}

/** Somebody arranges a hearing; answers what he is to think of. */
export async function warnedOf(
  told: ToldCase,
  by: Caller,
  mutation: string,
  given: object,
): Promise<Warned['warnings']> {
  const input = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${input}!) {
    ${mutation}(input: $input) { case { version } warnings(language: en) { kind on sentence } }
  }`;
  const acting = { clientKey: crypto.randomUUID(), caseId: told.id, expectedVersion: told.version, ...given };
  const answer = await by.gets<Record<string, Warned>>(document, { input: acting });
  told.version = answer[mutation]!.case.version;
  return answer[mutation]!.warnings;
}

export interface SeenDay {
  readonly id: string;
  readonly on: string;
  readonly place: string;
  readonly participant: string | null;
  readonly cases: readonly { number: string; caseId: string; startsAt: string; endsAt: string; room: string }[];
}

const ofDay = 'id on place participant cases { number caseId startsAt endsAt room }';

export async function triesToMakeDay(
  by: Caller,
  given: object,
): Promise<Answer<{ makeSittingDay: { sittingDay: SeenDay } }>> {
  const input = { clientKey: crypto.randomUUID(), place: 'committeeOffice', ...given };
  return by.asks(
    `mutation ($input: MakeSittingDayInput!) { makeSittingDay(input: $input) { sittingDay { ${ofDay} } } }`,
    {
      input,
    },
  );
}

export async function makesDay(by: Caller, given: object): Promise<SeenDay> {
  const { data, errors } = await triesToMakeDay(by, given);
  if (!data) {
    throw new Error(JSON.stringify(errors));
  }
  return data.makeSittingDay.sittingDay;
}

export async function daysSeenBy(by: Caller, on: string): Promise<Answer<{ sittingDays: SeenDay[] }>> {
  return by.asks(
    `query ($from: LocalDate!, $until: LocalDate!) { sittingDays(from: $from, until: $until) { ${ofDay} } }`,
    {
      from: on,
      until: on,
    },
  );
}

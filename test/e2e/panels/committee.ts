import { type Statement, TenantDoor } from '#tenancy';
import { type Regulation, type StepRule } from '#regulation';
import { randomUUID } from 'node:crypto';
import { type TestApplication, type TestCommittee, type TestPerson } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { aToldCase, refusalOf, type ToldCase } from '../../support/told-case.js';
import { inOrder } from '../intake/desk.js';
import { aCommitteeWithEverything } from '../intake/invented.js';

type Committee = NonNullable<Regulation['committee']>;

const ofAll: Committee['seats'][string] = {
  ...{ role: 'member', nominatedBy: ['participants'], nomination: 'jointly', source: 'artikel 2' },
};

/** An invented committee: a chair, a member of the participants, and one of the renters of the participant concerned. */
export function aCommitteeWithPanels(changed: Partial<Committee> = {}, id = 'panels'): Regulation {
  const base = aCommitteeWithEverything();
  const underway: Regulation['stages'] = ['responded', 'hearingPlanned', 'heard'];
  const step = (by: StepRule['by']): StepRule => ({ by, from: underway, repeats: true, source: 'artikel 10' });
  return aCommitteeWithEverything({
    id,
    stages: [...base.stages, 'hearingPlanned', 'heard'],
    hearing: {
      ...({
        held: 'perCase',
        public: 'closed',
        together: 'yes',
        presence: 'committeeDecides',
        mediation: 'none',
      } as const),
      persons: { announced: 'yes', before: 'unknown', admitted: 'yes', source: 'artikel 13' },
      place: { usually: 'participantOffice', also: ['committee'], source: 'artikel 12' },
      source: 'artikel 11',
    },
    committee: {
      size: 3,
      quorum: 2,
      seats: {
        chair: { ...ofAll, role: 'chair' },
        participants: ofAll,
        renters: {
          ...{ role: 'member', nominatedBy: ['rentersOrganisations'], nomination: 'each' },
          ...{ boundTo: 'participantConcerned', ifVacant: 'unknown', source: 'artikel 3' },
        },
      },
      deputies: 2,
      secretary: { employedBy: 'participant', participant: 'north', votes: 'no', source: 'artikel 5' },
      recusal: 'onOwnMotion',
      challenge: { by: ['complainant'], decidedBy: 'otherMembers', source: 'artikel 6' },
      source: 'artikel 2',
      ...changed,
    },
    steps: {
      ...base.steps,
      composePanel: step(['secretary', 'chair']),
      recuse: step(['member', 'chair', 'secretary']),
      challenge: step(['complainant', 'participantContact']),
      planHearing: { ...step(['secretary']), to: 'hearingPlanned' },
      holdHearing: { ...step(['secretary']), to: 'heard', from: ['hearingPlanned'], needs: ['planHearing'] },
      decideOnChallenge: step(['member', 'chair', 'secretary']),
      submitPiece: step(['complainant', 'participantContact', 'secretary']),
    },
  });
}

const roles = {
  secretary: ['secretary', undefined],
  chair: ['chair', undefined],
  employers: ['member', undefined],
  renters: ['member', undefined],
  deputy: ['member', undefined],
  outsider: ['member', undefined],
  contact: ['participantContact', 'north'],
} as const;
export type Name = keyof typeof roles;

export interface Cast {
  readonly platform: TestApplication;
  readonly committee: TestCommittee;
  readonly people: Readonly<Record<Name, TestPerson>>;
  readonly by: Record<Name, Caller>;
}

/** Everybody on 2 March 2026, in their seats since the first of January. `deputy` stands in for the participants' member. */
export async function castOf(platform: TestApplication, regulation = 'panels', slug = regulation): Promise<Cast> {
  platform.clock.set('2026-03-02T08:00:00Z');
  const committee = await platform.committee(regulation, slug);
  const people = {} as Record<Name, TestPerson>;
  const by = {} as Record<Name, Caller>;
  for (const name of Object.keys(roles) as Name[]) {
    const [role, participant] = roles[name];
    people[name] = await committee.appoint(role, { name, ...(participant && { participant }) });
    by[name] = await people[name].signIn();
  }
  const cast = { platform, committee, people, by };
  await seats(cast, 'chair', { seat: 'chair' });
  await seats(cast, 'employers', { seat: 'participants' });
  await seats(cast, 'deputy', { seat: 'participants', capacity: 'deputy' });
  await seats(cast, 'renters', { seat: 'renters', nominator: 'rentersOrganisations', participant: 'north' });
  return cast;
}

interface Seated {
  readonly seat: string;
  readonly capacity?: string;
  readonly nominator?: string;
  readonly participant?: string;
}

/** Somebody is nominated, everybody agrees, and the office begins. */
export async function seats({ platform, committee, people }: Cast, name: Name, seated: Seated): Promise<void> {
  const { personId, membershipId } = people[name];
  const { seat, capacity = 'seat', nominator = 'participants', participant = null } = seated;
  const nomination = randomUUID();
  await committee.run(async () => {
    const door = platform.app.get(TenantDoor);
    await door.query(nominated, { nomination, personId, seat, capacity });
    await door.query(consented, { nomination, personId, nominator, participant });
    await door.query(appointed, { id: randomUUID(), nomination, personId, membershipId, seat, capacity });
  });
}

const nominated: Statement = {
  name: 'test_nominated',
  text: `insert into seat_nomination (tenant_id, id, person_id, seat, capacity, nominated_at, nominated_by_id)
    values (:tenant, :nomination, :personId, :seat, :capacity, now(), :personId)`,
};
const consented: Statement = {
  name: 'test_consented',
  text: `insert into nomination_consent (tenant_id, id, nomination_id, nominator, participant_id, consented_on, recorded_at, recorded_by_id)
    values (:tenant, gen_random_uuid(), :nomination, :nominator,
      (select p.id from participant p where p.tenant_id = :tenant and p.key = :participant::text),
      '2026-01-01', now(), :personId)`,
};
const appointed: Statement = {
  name: 'test_appointed',
  text: `insert into seat_appointment (tenant_id, id, nomination_id, person_id, seat, capacity, starts_on, membership_id, appointed_at,
      appointed_by_id)
    values (:tenant, :id, :nomination, :personId, :seat, :capacity, '2026-01-01', :membershipId, now(), :personId)`,
};

/** Filed, laid before the corporation and answered, all on 2 March. */
export async function anAnsweredCase({ platform, committee, by }: Cast): Promise<ToldCase> {
  const now = '2026-03-02T08:00:00Z';
  const told = await aToldCase({ platform, committee }, inOrder, [now, now]);
  await told.take(by.secretary, 'decideAdmissibility', { outcome: 'admitted' });
  await told.take(by.secretary, 'requestResponse');
  await told.take(by.contact, 'submitResponse', { text: 'We will look at the roof.' });
  return told;
}

export const wholePanel = { chair: 'chair', participants: 'employers', renters: 'renters' } as const;

/** Who sits where, as an input has it. */
export function panelOf({ people }: Cast, taken: Readonly<Record<string, Name>> = wholePanel) {
  return Object.entries(taken).map(([seat, name]) => ({ seat, personId: people[name].personId }));
}

/** The same, with a panel of three who all declared that nothing binds them. */
export async function aCaseWithPanel(cast: Cast): Promise<ToldCase> {
  const told = await anAnsweredCase(cast);
  await told.take(cast.by.secretary, 'composePanel', { seats: panelOf(cast) });
  for (const name of Object.values(wholePanel)) {
    await told.take(cast.by[name], 'declareInterests', { kind: 'nothing' });
  }
  return told;
}

/** Why somebody is refused: the code with the reason; `taken` when not. */
export async function whyNot(told: ToldCase, by: Caller, step: string, given: object = {}): Promise<string> {
  const refusal = refusalOf(await told.tries(by, step, given));
  return refusal ? [refusal['code'], refusal['reason']].filter(Boolean).join(' ') : 'taken';
}

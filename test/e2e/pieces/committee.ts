import { type Regulation, type StepRule } from '#regulation';
import { type TestApplication, type TestCommittee, type TestPerson } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { aToldCase, ToldCase } from '../../support/told-case.js';
import { aRegistration, inOrder, registerComplaint } from '../intake/desk.js';
import { type Filed } from '../../support/filing.js';
import { aCommitteeWithEverything } from '../intake/invented.js';

/** An invented committee that hears both sides on paper and in a hearing: pieces are seen for five days, and are late from four days before. */
export function aCommitteeWithPieces(): Regulation {
  const base = aCommitteeWithEverything();
  const underway: Regulation['stages'] = ['awaitingResponse', 'responded', 'hearingPlanned'];
  const step = (by: StepRule['by'], rest: Partial<StepRule> = {}): StepRule => ({ by, source: 'artikel 10', ...rest });
  return aCommitteeWithEverything({
    id: 'pieces',
    stages: [...base.stages, 'hearingPlanned', 'withdrawn'],
    ends: [...base.ends, 'withdrawn'],
    hearing: {
      held: 'perCase',
      public: 'closed',
      together: 'yes',
      presence: 'free',
      mediation: 'none',
      pieces: { seenFor: '5 days', postTakes: '3 days', lateFrom: '4 days', source: 'artikel 12' },
      source: 'artikel 11',
    },
    steps: {
      ...base.steps,
      submitReply: step(['complainant', 'participantContact', 'secretary'], { from: underway }),
      submitPiece: step(['complainant', 'participantContact', 'secretary'], { from: underway }),
      decideOnPiece: step(['chair', 'secretary'], { from: underway }),
      planHearing: step(['secretary'], { from: ['responded', 'hearingPlanned'], to: 'hearingPlanned' }),
      composePanel: step(['secretary'], { from: underway, repeats: true }),
      withdraw: step(['complainant', 'secretary'], { from: underway, to: 'withdrawn' }),
    },
  });
}

const roles = ['secretary', 'chair', 'contact', 'otherContact', 'member', 'otherMember'] as const;
type Name = (typeof roles)[number];

/** Everybody, signed in on the day that it is. */
export interface People extends Record<Name, Caller> {
  readonly platform: TestApplication;
  readonly committee: TestCommittee;
  readonly appointed: Readonly<Record<Name, TestPerson>>;
}

/** Opens the committee on 2 March and brings in everybody. */
export async function peopleOf(platform: TestApplication): Promise<People> {
  platform.clock.set('2026-03-02T08:00:00Z');
  const committee = await platform.committee('pieces');
  const appointed = {
    secretary: await committee.appoint('secretary'),
    chair: await committee.appoint('chair'),
    contact: await committee.appoint('participantContact', { participant: 'north' }),
    otherContact: await committee.appoint('participantContact', { participant: 'south' }),
    member: await committee.appoint('member'),
    otherMember: await committee.appoint('member', { name: 'other-member' }),
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
export async function aCaseLaidBefore(people: People): Promise<ToldCase> {
  const told = await aToldCase(people, inOrder, ['2026-03-02T08:00:00Z', '2026-03-02T08:00:00Z']);
  await admitted(people, told);
  return told;
}

async function admitted({ secretary }: People, told: ToldCase): Promise<void> {
  await told.take(secretary, 'decideAdmissibility', { outcome: 'admitted' });
  await told.take(secretary, 'requestResponse');
}

/** The same, answered by the corporation on that day, with a panel in which the member sits. */
export async function anAnsweredCase(people: People): Promise<ToldCase> {
  const told = await aCaseLaidBefore(people);
  await told.take(people.contact, 'submitResponse', { text: 'We will look at the roof.' });
  await told.happens({ step: 'composePanel', seats: [{ seat: 'chair', personId: people.appointed.member.personId }] });
  return told;
}

/** The same, of somebody who came by and has no e-mail. */
export async function aCaseOnPaper(people: People): Promise<ToldCase> {
  await onDay(people, '2026-03-02');
  const { registerComplaint: filed } = await people.secretary.gets<{ registerComplaint: Filed['fileComplaint'] }>(
    registerComplaint,
    { input: aRegistration({ ...inOrder, complainant: { name: 'Zoë Invented', phone: '06 12345678' } }) },
  );
  const told = new ToldCase(people.platform, people.committee, filed);
  await admitted(people, told);
  await told.take(people.contact, 'submitResponse', { text: 'We will look at the roof.' });
  await told.happens({ step: 'composePanel', seats: [{ seat: 'chair', personId: people.appointed.member.personId }] });
  return told;
}

export interface SeenPiece {
  readonly id: string;
  readonly number: number;
  readonly kind: string;
  readonly side: string;
  readonly state: string;
  readonly late: boolean;
  readonly leave: string | null;
  readonly bundledOn: string | null;
  readonly shown: readonly { side: string; byPost: boolean; countsFrom: string }[];
  readonly opened: readonly { side: string; openedAt: string }[];
  readonly content: { title: string | null; text: string | null; files: string[] } | null;
  readonly redaction: { title: string | null; text: string | null; files: string[] } | null;
}

const seen = 'id number kind side state late leave bundledOn shown { side byPost countsFrom } opened { side openedAt }';
const read = `${seen} content { title text files } redaction { title text files }`;

/** The pieces as somebody sees them who reads everything he may. */
export async function piecesReadBy(told: ToldCase, by: Caller): Promise<readonly SeenPiece[]> {
  return (await told.seenBy<{ pieces: SeenPiece[] }>(by, `pieces { ${read} }`))?.pieces ?? [];
}

/** The pieces as somebody sees them who only looks what is there. */
export async function piecesListedBy(told: ToldCase, by: Caller): Promise<readonly SeenPiece[]> {
  return (await told.seenBy<{ pieces: SeenPiece[] }>(by, `pieces { ${seen} }`))?.pieces ?? [];
}

export async function bundleReadBy(told: ToldCase, by: Caller): Promise<readonly SeenPiece[]> {
  return (await told.seenBy<{ bundle: SeenPiece[] }>(by, `bundle { ${read} }`))?.bundle ?? [];
}

/** The piece that was laid last. */
export async function lastPiece(told: ToldCase, by: Caller): Promise<SeenPiece> {
  const pieces = await piecesListedBy(told, by);
  return pieces.at(-1)!;
}

export interface LeftOut {
  readonly piece: { readonly number: number };
  readonly because: string;
  readonly from: string | null;
}

/** The secretary, or somebody else, puts the bundle together; answers what stayed out. */
export async function composes(told: ToldCase, by: Caller): Promise<readonly LeftOut[]> {
  const document = `mutation ($input: PieceActInput!) {
    composeBundle(input: $input) { leftOut { piece { number } because from } case { version } }
  }`;
  const input = { clientKey: crypto.randomUUID(), caseId: told.id, expectedVersion: told.version };
  const { composeBundle } = await by.gets<{ composeBundle: { leftOut: LeftOut[] } }>(document, { input });
  return composeBundle.leftOut;
}

export const numbersOf = (pieces: readonly { readonly number: number }[]) => pieces.map(({ number }) => number);

import { type Regulation, type StepRule } from '#regulation';
import { aToldRegulation, toldComplaint } from '../../builders/a-told-regulation.js';
import { type TestApplication } from '../../support/application.js';
import { Cast } from '../../support/walks/cast.js';
import { Story } from '../../support/walks/story.js';
import { seated, type Seating } from '../walks/seating.js';

type Seat = NonNullable<Regulation['committee']>['seats'][string];

const seat = (role: Seat['role']): Seat => ({
  role,
  nominatedBy: ['participants'],
  nomination: 'jointly',
  source: 'artikel 2',
});

/** An invented committee of three that decides by majority, whose advice goes to a board, and after which there is a tribunal. */
export function anAdvisingCommittee(changed: Partial<Regulation> = {}): Regulation {
  const base = aToldRegulation();
  const { issueAdvice, decideOnAdvice, recuse, recommend } = base.steps as Record<string, StepRule>;
  return aToldRegulation({
    id: 'advising',
    committee: {
      size: 3,
      quorum: 2,
      seats: { chair: seat('chair'), renters: seat('member'), participants: seat('member') },
      voting: 'majority',
      source: 'artikel 2',
    },
    outcome: {
      nature: 'advice',
      findings: ['wellFounded', 'partlyWellFounded', 'unfounded'],
      contents: ['facts', 'finding', 'reasons', 'howToSolve'],
      generalRecommendation: 'yes',
      decision: { duty: 'always', reasons: 'onDeviation', source: 'artikel 17' },
      nextInstance: {
        forums: ['tribunal'],
        mention: 'onDeviation',
        whenDecisionStaysOut: 'yes',
        source: 'artikel 18',
      },
      source: 'artikel 16',
    },
    steps: {
      ...base.steps,
      recuse: { ...recuse!, by: ['chair', 'member', 'secretary'] },
      recommend: { ...recommend!, sends: ['generalRecommendation'] },
      issueAdvice: { ...issueAdvice!, sends: ['advice', 'adviceCopy'] },
      decideOnAdvice: {
        ...decideOnAdvice!,
        by: ['board', 'participantContact', 'secretary'],
        sends: ['boardDecision', 'boardDecisionCopy'],
      },
    },
    ...changed,
  });
}

const from = '2026-02-01';
const seating = (name: string): Seating => ({ seat: name, nominators: [{ by: 'participants' }], from });
const seats = { chair: 'chair', renters: 'renters', participants: 'participants' };

/** Everybody at that committee, which opens on the first of February. The other chair sits in no case. */
export async function castOf(platform: TestApplication, regulation = 'advising'): Promise<Cast> {
  const north = { participant: 'north' };
  const cast = await Cast.of(
    platform,
    { regulation, day: from },
    {
      secretary: { role: 'secretary' },
      deputySecretary: { role: 'deputySecretary' },
      otherChair: { role: 'chair' },
      otherMember: { role: 'member' },
      contact: { role: 'participantContact', ...north },
      board: { role: 'board', ...north },
      otherBoard: { role: 'board', participant: 'south' },
      administrator: { role: 'tenantAdministrator' },
    },
  );
  await seated(cast, Object.fromEntries(Object.values(seats).map((name) => [name, seating(name)])));
  return cast;
}

/** Who takes no part in the deliberation, though some of them see the case. */
export const outside = [
  ...['complainant', 'contact', 'board', 'otherBoard', 'otherChair', 'otherMember', 'administrator'],
  'visitor',
];

export const hearingDay = '2026-04-20';

export interface Told {
  readonly story: Story;
  /** The ids of the points of the complaint. */
  readonly points: readonly string[];
}

/** A complaint with so many points that was heard on 20 April, after which the investigation was closed. */
export async function readyToDecide(cast: Cast, count = 0): Promise<Told> {
  const { story, points } = await heard(cast, count);
  await story.take('secretary', 'closeInvestigation');
  return { story, points };
}

export async function heard(cast: Cast, count = 0): Promise<Told> {
  cast.on('2026-03-02');
  const texts = Array.from({ length: count }, (_, index) => ({ text: `Point ${index + 1}.` }));
  const story = await Story.filed(cast, { ...toldComplaint, ...(count > 0 && { points: texts }) });
  const seen = await story.seen<{ points: { id: string }[] | null }>('complainant', 'points { id }');
  const points = (seen?.points ?? []).map(({ id }) => id);
  const decided = points.map((point) => ({ point, outcome: 'admitted' }));
  await story.take('secretary', 'decideAdmissibility', {
    outcome: 'admitted',
    ...(points.length > 0 && { points: decided }),
  });
  await story.take('secretary', 'requestResponse');
  await story.take('contact', 'submitResponse', { text: 'We will look at the roof.' });
  await story.take('secretary', 'chooseTreatment', { outcome: 'hearing' });
  await story.comesToHearing(hearingDay, seats);
  const members = Object.values(seats).map((name) => cast.personId(name));
  await story.on(hearingDay).take('secretary', 'holdHearing', { members });
  return { story, points };
}

export const draftOf = (points: readonly string[] = []) => ({
  facts: 'The roof leaks since March.',
  reasoning: 'A landlord keeps the roof tight.',
  advice: 'Mend the roof before the winter.',
  ...(points.length > 0
    ? { points: points.map((point) => ({ point, finding: 'wellFounded', reasoning: 'It leaks.' })) }
    : { finding: 'wellFounded' }),
});

/** The same with a draft to which two of the three members agree. */
export async function agreedUpon(cast: Cast, count = 0): Promise<Told> {
  const told = await readyToDecide(cast, count);
  await told.story.take('secretary', 'saveAdviceDraft', { basedOn: 0, ...draftOf(told.points) });
  await told.story.take('chair', 'agreeToDraft', { draft: 1 });
  await told.story.take('renters', 'agreeToDraft', { draft: 1 });
  return told;
}

export async function advised(cast: Cast, count = 0): Promise<Told> {
  const told = await agreedUpon(cast, count);
  await told.story.take('secretary', 'issueAdvice', { draft: 1 });
  return told;
}

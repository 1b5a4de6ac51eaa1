import { type TestApplication } from '../../support/application.js';
import { Cast } from '../../support/walks/cast.js';
import { Story } from '../../support/walks/story.js';
import { aRegistration } from '../intake/desk.js';
import { does } from '../members/office.js';

const inside = { participant: 'loket-housing' };

/**
 * Everybody at the committee of Loket Housing from the first of February on; one employee leaves at the end of March. The other
 * member, the late one and the stand-in took no seat yet.
 */
export async function castAtLoketHousing(platform: TestApplication): Promise<Cast> {
  const cast = await Cast.of(
    platform,
    { regulation: 'loket-housing', day: '2026-02-01' },
    {
      secretary: { role: 'secretary' },
      chair: { role: 'chair' },
      member: { role: 'member' },
      secondMember: { role: 'member' },
      otherMember: { role: 'member' },
      lateMember: { role: 'member' },
      standIn: { role: 'member' },
      contact: { role: 'participantContact', ...inside },
      board: { role: 'board', ...inside },
      employee: { role: 'employee', ...inside },
      colleague: { role: 'employee', ...inside },
      leaving: { role: 'employee', ...inside, until: '2026-03-31' },
      administrator: { role: 'tenantAdministrator' },
    },
  );
  await takesSeat(cast, 'member', 'firstMember');
  await takesSeat(cast, 'secondMember', 'secondMember');
  return cast;
}

/** Somebody is put forward for a seat by the secretary, who does not know who nominates, and appointed by the chair. */
export async function takesSeat(cast: Cast, who: string, seat: string): Promise<void> {
  const { nomination, from } = await putForward(cast, who, seat);
  await does(await cast.as('chair'), 'appointToSeat', { nominationId: nomination, from });
}

export async function putForward(cast: Cast, who: string, seat: string) {
  const person = { personId: cast.personId(who), capacity: 'seat', nominators: [{ by: 'unknown' }] };
  const { id: nomination } = await does(await cast.as('secretary'), 'nominateMember', { ...person, seat });
  return { nomination, from: '2026-02-01' };
}

/** A complaint about somebody, after a talk that brought nothing, in an e-mail that says enough. */
export const aboutSomebody = {
  ...inside,
  subject: 'staffConduct',
  respondent: 'employee',
  channel: 'email',
  complaint: { description: 'He told my neighbour.', period: 'In February.', against: 'My coach.' },
  priorSteps: [{ step: 'personConcerned', form: 'spoken', on: '2026-02-24', answer: 'unsatisfactory' }],
};

/** The same road for what nobody in particular did. */
export const againstADecision = { ...aboutSomebody, subject: 'other', respondent: 'participant' };

/** What the committee says of its regulation with every complaint that it takes up. */
export const admitted = {
  outcome: 'admitted',
  judgements: [{ judgement: 'outsideRegulation', holds: false, motivation: 'No article stands in the way.' }],
};

export const bothSeats = { firstMember: 'member', secondMember: 'secondMember' };

/** A complaint that the secretary wrote down on Monday 2 March, the day on which it came in. */
export function writtenDown(cast: Cast, complaint: object): Promise<Story> {
  cast.on('2026-03-02');
  return Story.registered(cast, 'secretary', aRegistration(complaint));
}

/** The same, taken up two days later and laid before whoever answers. */
export async function asked(cast: Cast, complaint: object, employee?: string): Promise<Story> {
  const story = await writtenDown(cast, complaint);
  if (employee !== undefined) {
    await story.take('secretary', 'nameRespondent', { employeeId: cast.personId(employee) });
  }
  await story.on('2026-03-04').take('chair', 'decideAdmissibility', admitted);
  await story.take('secretary', 'requestResponse');
  return story;
}

/** A complaint about the employee, who told his side on 12 March. */
export async function answeredByEmployee(cast: Cast, complaint: object = aboutSomebody): Promise<Story> {
  const story = await asked(cast, complaint, 'employee');
  await story.on('2026-03-12').take('employee', 'submitResponse', { text: 'I spoke with her about the key only.' });
  return story;
}

/** The same, with a panel whose members declared that nothing binds them, and both sides invited for 2 April. */
export async function invited(cast: Cast, complaint: object = aboutSomebody): Promise<Story> {
  const story = await answeredByEmployee(cast, complaint);
  await story.on('2026-03-16').comesToHearing('2026-04-02', bothSeats);
  return story;
}

/** The same, heard on 2 April. */
export async function heard(cast: Cast, complaint: object = aboutSomebody): Promise<Story> {
  const story = await invited(cast, complaint);
  const members = ['member', 'secondMember'].map((who) => cast.personId(who));
  await story.on('2026-04-02').take('secretary', 'holdHearing', { sides: ['complainant', 'respondent'], members });
  return story;
}

/** What the members write down after it. */
export const draft = {
  facts: 'He told the neighbour about the key.',
  finding: 'partlyWellFounded',
  reasoning: 'The key was no secret, the rest was.',
  advice: 'Agree with each resident on what neighbours may know.',
};

/** The same, with a text to which both members agreed on 16 April. */
export async function agreed(cast: Cast, given: object = draft, complaint: object = aboutSomebody): Promise<Story> {
  const story = await heard(cast, complaint);
  await story.on('2026-04-16').take('secretary', 'saveAdviceDraft', { basedOn: 0, ...given });
  await story.take('member', 'agreeToDraft', { draft: 1 });
  await story.take('secondMember', 'agreeToDraft', { draft: 1 });
  return story;
}

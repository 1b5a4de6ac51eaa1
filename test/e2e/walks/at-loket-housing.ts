import { type TestApplication } from '../../support/application.js';
import { Cast } from '../../support/walks/cast.js';
import { Story } from '../../support/walks/story.js';
import { aRegistration } from '../intake/desk.js';

const inside = { participant: 'loket-housing' };

/** Everybody at the committee of Loket Housing from the first of February on; one employee leaves at the end of March. */
export function castAtLoketHousing(platform: TestApplication): Promise<Cast> {
  return Cast.of(
    platform,
    { regulation: 'loket-housing', day: '2026-02-01' },
    {
      secretary: { role: 'secretary' },
      chair: { role: 'chair' },
      member: { role: 'member' },
      secondMember: { role: 'member' },
      otherMember: { role: 'member' },
      contact: { role: 'participantContact', ...inside },
      board: { role: 'board', ...inside },
      employee: { role: 'employee', ...inside },
      colleague: { role: 'employee', ...inside },
      leaving: { role: 'employee', ...inside, until: '2026-03-31' },
      administrator: { role: 'tenantAdministrator' },
    },
  );
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

export const seats = { firstMember: 'member', secondMember: 'secondMember' };

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

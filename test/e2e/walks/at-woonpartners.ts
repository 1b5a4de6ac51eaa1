import { type TestApplication } from '../../support/application.js';
import { Cast } from '../../support/walks/cast.js';
import { Story } from '../../support/walks/story.js';

const inside = { participant: 'woonpartners' };

/** Everybody at Woonpartners, which treats complaints itself from the first of February on. */
export function castAtWoonpartners(platform: TestApplication): Promise<Cast> {
  return Cast.of(
    platform,
    { regulation: 'woonpartners', day: '2026-02-01' },
    {
      handler: { role: 'handler', ...inside },
      manager: { role: 'manager', also: 'employee', ...inside },
      director: { role: 'director', ...inside },
      employee: { role: 'employee', ...inside },
      colleague: { role: 'employee', ...inside },
      administrator: { role: 'tenantAdministrator' },
    },
  );
}

/** A complaint about how somebody was treated, after a talk that brought nothing. */
export const talkedFirst = {
  participant: 'woonpartners',
  subject: 'staffConduct',
  signal: 'complaint',
  respondent: 'employee',
  priorSteps: [{ step: 'employee', form: 'spoken', on: '2026-02-16', answer: 'unsatisfactory' }],
};

/** Nobody complains yet: something is reported for the first time. */
export const aReport = { ...talkedFirst, subject: 'nuisance', signal: 'report', respondent: undefined };

/** A complaint of Monday 2 March that was taken up two days later. */
export async function takenUp(cast: Cast): Promise<Story> {
  cast.on('2026-03-02');
  const story = await Story.filed(cast, talkedFirst);
  await story.take('handler', 'nameRespondent', { employeeId: cast.personId('employee') });
  await story.on('2026-03-04').take('handler', 'decideAdmissibility', { outcome: 'admitted' });
  return story;
}

export const solution = { text: 'We call you back within a day, from now on.' };

/** The same, of which the employee told his side, and which the manager answered on 20 March. */
export async function answeredByManager(cast: Cast): Promise<Story> {
  const story = await takenUp(cast);
  await story.take('handler', 'requestResponse');
  await story.on('2026-03-12').take('employee', 'submitResponse', { text: 'I called back twice.' });
  await story.on('2026-03-20').take('manager', 'issueAnswer', solution);
  return story;
}

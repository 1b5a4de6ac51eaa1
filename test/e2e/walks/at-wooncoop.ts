import { type TestApplication } from '../../support/application.js';
import { Cast } from '../../support/walks/cast.js';
import { Story } from '../../support/walks/story.js';

const inside = { participant: 'wooncoop' };

/** Everybody at wooncoop, which answers complaints itself from the first of February on. */
export function castAtWooncoop(platform: TestApplication): Promise<Cast> {
  return Cast.of(
    platform,
    { regulation: 'wooncoop', day: '2026-02-01' },
    {
      handler: { role: 'handler', also: 'employee', ...inside },
      manager: { role: 'manager', ...inside },
      boardMember: { role: 'boardMember', ...inside },
      employee: { role: 'employee', ...inside },
      administrator: { role: 'tenantAdministrator' },
    },
  );
}

const complaint = { participant: 'wooncoop', subject: 'information' };

/** A resident who spoke to the employee involved a month ago and has no solution. */
export const resident = {
  ...complaint,
  complainantClass: 'residentsAndCooperators',
  priorSteps: [{ step: 'employeeInvolved', form: 'spoken', on: '2026-02-02', answer: 'none' }],
};

/** A former employee who was answered by the colleague for the staff, which did not help. */
export const formerEmployee = {
  ...complaint,
  complainantClass: 'employees',
  priorSteps: [{ step: 'staffInterests', form: 'spoken', on: '2026-02-02', answer: 'unsatisfactory' }],
};

/** A supplier who wrote to the general mailbox and hears nothing. */
export const supplier = {
  ...complaint,
  complainantClass: 'thirdParties',
  priorSteps: [{ step: 'generalMailbox', form: 'written', on: '2026-02-02', answer: 'none' }],
};

/** The same complaint of somebody who took no step before. */
export function withoutPriorStep<Complaint extends { priorSteps: { step: string }[] }>(given: Complaint): object {
  return { ...given, priorSteps: given.priorSteps.map(({ step }) => ({ step, form: 'none' })) };
}

/** What somebody judges about an open norm. */
export function judged(judgement: string, holds: boolean): object {
  return { judgements: [{ judgement, holds, motivation: 'I spoke to both of them.' }] };
}

export const admitted = { outcome: 'admitted' };

/** A complaint of a resident that was filed on a day and taken up at once. */
export async function takenUp(cast: Cast, day = '2026-03-02'): Promise<Story> {
  cast.on(day);
  const story = await Story.filed(cast, resident);
  await story.take('handler', 'decideAdmissibility', { ...admitted, ...judged('difficultOrTooLong', true) });
  return story;
}

export const answer = { text: 'The letter was wrong; this is the right one.' };

/** The same, answered by the handler on the next day. */
export async function answered(cast: Cast): Promise<Story> {
  const story = await takenUp(cast);
  await story.on('2026-03-03').take('handler', 'issueAnswer', answer);
  return story;
}

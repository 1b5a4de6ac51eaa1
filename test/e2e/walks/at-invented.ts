import { type Regulation, type StepRule } from '#regulation';
import { type TestApplication } from '../../support/application.js';
import { Cast } from '../../support/walks/cast.js';
import { Story } from '../../support/walks/story.js';
import { aCommitteeWithEverything, anInternalLadder } from '../intake/invented.js';
import { inOrder } from '../intake/desk.js';

const step = (by: StepRule['by'], rest: Partial<StepRule> = {}): StepRule => ({ by, source: 'artikel 10', ...rest });

/** An invented committee before which an employee answers for himself, and where only a renter has to write first. */
export function aCommitteeOfEmployees(): Regulation {
  const base = aCommitteeWithEverything();
  const { notInWriting } = base.grounds;
  const underway: Regulation['stages'] = ['awaitingResponse', 'responded'];
  return aCommitteeWithEverything({
    id: 'employees',
    grounds: {
      rentPrice: base.grounds['rentPrice']!,
      notInWriting: { ...notInWriting!, when: { ...notInWriting!.when, complainant: 'renter' } },
    },
    steps: {
      ...base.steps,
      submitResponse: step(['employee'], { from: ['awaitingResponse'], to: 'responded', sends: ['responseCopy'] }),
      submitReply: step(['complainant', 'employee'], { from: underway, sends: ['replyCopy'] }),
    },
  });
}

/** An invented landlord that treats complaints about its people itself, each of them answering for himself. */
export function aLandlordThatTreats(): Regulation {
  const base = anInternalLadder();
  const treating: StepRule['by'] = ['handler', 'manager'];
  return {
    ...base,
    id: 'ladder',
    stages: [...base.stages, 'awaitingResponse', 'responded'],
    steps: {
      ...base.steps,
      registerComplaint: step(treating, { to: 'filed' }),
      decideAdmissibility: { ...base.steps.decideAdmissibility!, by: treating },
      requestResponse: step(treating, { from: ['admitted'], to: 'awaitingResponse' }),
      submitResponse: step(['employee'], { from: ['awaitingResponse'], to: 'responded' }),
      issueAnswer: step(treating, { from: ['responded'], to: 'answered' }),
    },
  };
}

const day = '2026-03-02';

export function castOfEmployees(platform: TestApplication): Promise<Cast> {
  const north = { participant: 'north' };
  return Cast.of(
    platform,
    { regulation: 'employees', day },
    {
      secretary: { role: 'secretary' },
      chair: { role: 'chair' },
      employee: { role: 'employee', ...north },
      colleague: { role: 'employee', ...north },
      contact: { role: 'participantContact', ...north },
      otherContact: { role: 'participantContact', participant: 'south' },
    },
  );
}

export function castOfLadder(platform: TestApplication): Promise<Cast> {
  const north = { participant: 'north' };
  return Cast.of(
    platform,
    { regulation: 'ladder', day },
    {
      handler: { role: 'handler', also: 'employee', ...north },
      manager: { role: 'manager', also: 'employee', ...north },
      director: { role: 'director', also: 'employee', ...north },
      secondDirector: { role: 'director', ...north },
      otherDirector: { role: 'director', participant: 'south' },
    },
  );
}

/** A complaint about somebody, named by whoever writes complaints down. */
export async function aboutSomebody(cast: Cast, employee: string, by: string): Promise<Story> {
  cast.on(day);
  const { complainantClass: _, ...answers } = inOrder;
  const story = await Story.filed(cast, { ...answers, subject: 'staffConduct', respondent: 'employee' });
  await story.take(by, 'nameRespondent', { employeeId: cast.personId(employee) });
  return story;
}

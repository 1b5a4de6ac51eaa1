import { aFullRegulation } from '../../../../test/builders/a-full-regulation.js';
import { ask, aCase, someFacts } from '../../../../test/builders/a-case.js';
import type { ProcedureRole } from '#regulation';
import { replayCase } from '../evolve.js';

const base = aFullRegulation();
const regulation = aFullRegulation({
  grounds: { ...base.grounds, solvedMeanwhile: { ...base.grounds['solvedMeanwhile']!, by: ['chair'] } },
});

const admitted = () =>
  aCase(regulation)
    .filed('2026-03-02', someFacts({ conduct: { on: '2025-12-01' } }))
    .decided('2026-03-03');

const answer = (by: ProcedureRole, given: object) =>
  ask(regulation, admitted().state, by, { step: 'discontinue', on: '2026-03-05', motivationId: 'why', ...given });

const judged = (judgement: string) => [{ judgement, is: 'yes', motivationId: 'why' }] as const;

describe('stopping the treatment', () => {
  it('keeps the grounds that arose and the open norms that were judged with them', () => {
    const decision = answer('chair', { grounds: ['solvedMeanwhile'], judgements: judged('excusable') });

    expect(decision).toMatchObject({
      events: [
        {
          type: 'caseDiscontinued',
          data: { stage: 'discontinued', ended: true, grounds: ['solvedMeanwhile'], judgements: judged('excusable') },
        },
      ],
    });
    const events = decision.kind === 'events' ? decision.events : [];
    expect(replayCase([...admitted().events, ...events]).judgements).toEqual(judged('excusable'));
  });

  it.each([
    ['without reasons', 'chair', { motivationId: undefined }, 'requirementsMissing'],
    ['on a ground that nobody knows', 'chair', { grounds: ['moon'] }, 'unknownGround'],
    ['on a ground that counts before the admission only', 'chair', { grounds: ['inCourt'] }, 'groundNotForOutcome'],
    ['on a ground that is for others', 'secretary', { grounds: ['solvedMeanwhile'] }, 'roleMayNot'],
    ['by a norm that nobody knows', 'chair', { judgements: judged('moon') }, 'notInRegulation'],
    ['by a norm that is for others', 'secretary', { judgements: judged('excusable') }, 'roleMayNot'],
    ['by the complainant', 'complainant', {}, 'roleMayNot'],
  ] as const)('is refused %s', (_, by, given, code) => {
    expect(answer(by, given)).toMatchObject({ kind: 'refused', code });
  });
});

import { organisationRoles, type ProcedureRole } from '#regulation';
import { ask, someFacts } from '../../../../test/builders/a-case.js';
import { aFullRegulation } from '../../../../test/builders/a-full-regulation.js';
import { type CaseEvent } from '../events.js';
import { replayCase } from '../evolve.js';
import { pieceSideOf } from '../piece-side.js';
import { type StepRequest } from '../step-request.js';

const base = aFullRegulation();
const everybody: ProcedureRole[] = ['complainant', 'participantContact', 'secretary', 'chair'];
const regulation = aFullRegulation({
  steps: {
    ...base.steps,
    submitPiece: { ...base.steps.submitPiece!, by: everybody },
    submitReply: { ...base.steps.submitReply!, by: everybody },
  },
});

const before: readonly [ProcedureRole, StepRequest][] = [
  ['complainant', { step: 'fileComplaint', facts: someFacts({ conduct: { on: '2026-01-02' } }), channel: 'online' }],
  ['secretary', { step: 'decideAdmissibility', outcome: 'admitted', grounds: [], despite: [] }],
  ['secretary', { step: 'requestResponse' }],
  ['participantContact', { step: 'submitResponse', contentId: 'response' }],
  ['complainant', { step: 'submitPiece', contentId: 'photo', confidential: true }],
];

/** Asked in a case that was answered, and in which the complainant laid a piece. */
function asked(by: ProcedureRole, request: StepRequest) {
  const events: CaseEvent[] = [];
  const state = () => (events.length === 0 ? undefined : replayCase(events));
  for (const [role, step] of before) {
    const decision = ask(regulation, state(), role, step);
    if (decision.kind === 'refused') {
      throw new Error(`${step.step}: ${decision.code} ${decision.missing.join()}`);
    }
    events.push(...decision.events);
  }
  return ask(regulation, state(), by, request);
}

describe('the side of a piece', () => {
  it.each([
    ['complainant', 'complainant'],
    ['employee', 'respondent'],
    ...organisationRoles.map((role) => [role, 'respondent'] as const),
    ['secretary', 'committee'],
    ['chair', 'committee'],
  ] as const)('laid by the %s without naming one: %s', (role, side) => {
    expect(pieceSideOf(role, undefined)).toBe(side);
  });

  it('is the one for which an office writes it down', () => {
    expect(pieceSideOf('secretary', 'respondent')).toBe('respondent');
  });
});

describe('laying a piece', () => {
  it.each`
    by               | side             | kind
    ${'complainant'} | ${'complainant'} | ${'events'}
    ${'complainant'} | ${'respondent'}  | ${'refused'}
    ${'complainant'} | ${'committee'}   | ${'refused'}
    ${'secretary'}   | ${'respondent'}  | ${'events'}
    ${'secretary'}   | ${'committee'}   | ${'events'}
  `('by the $by for the $side: $kind', ({ by, side, kind }) => {
    const request = { step: 'submitPiece', contentId: 'letter', side } as StepRequest;

    expect(asked(by as ProcedureRole, request).kind).toBe(kind);
  });

  it.each`
    by               | side            | missing
    ${'secretary'}   | ${undefined}    | ${['side']}
    ${'secretary'}   | ${'respondent'} | ${undefined}
    ${'complainant'} | ${undefined}    | ${undefined}
    ${'complainant'} | ${'respondent'} | ${['side']}
  `('a reply by the $by for $side misses $missing', ({ by, side, missing }) => {
    const request = {
      step: 'submitReply',
      contentId: 'reply',
      ...(side ? { side: side as string } : {}),
    } as StepRequest;
    const decision = asked(by as ProcedureRole, request);

    expect(decision.kind === 'refused' ? decision.missing : undefined).toEqual(missing);
  });
});

describe('deciding on a piece', () => {
  const copy = { redactionId: 'copy' };
  const reasons = { motivationId: 'why' };

  it.each`
    outcome         | given                      | missing
    ${'shared'}     | ${{}}                      | ${undefined}
    ${'shared'}     | ${copy}                    | ${['redactionId']}
    ${'withheld'}   | ${reasons}                 | ${undefined}
    ${'withheld'}   | ${{}}                      | ${['motivationId']}
    ${'blackedOut'} | ${reasons}                 | ${['redactionId']}
    ${'blackedOut'} | ${{ ...reasons, ...copy }} | ${undefined}
  `('as $outcome with $given misses $missing', ({ outcome, given, missing }) => {
    const request = { step: 'decideOnPiece', pieceId: 'photo', outcome, ...(given as object) } as StepRequest;
    const decision = asked('chair', request);

    expect(decision.kind === 'refused' ? decision.missing : undefined).toEqual(missing);
  });
});

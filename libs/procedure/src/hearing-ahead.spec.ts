import { type Recipient, type Regulation } from '#regulation';
import { aCase, ask, someFacts } from '../../../test/builders/a-case.js';
import { aFullRegulation } from '../../../test/builders/a-full-regulation.js';
import { type CaseState, type HappenedMoment } from './case-state.js';
import { admittedIn, hearingAhead, invitedLater } from './hearing-ahead.js';
import { type StepRequest } from './step-request.js';

const base = aFullRegulation();
const inviting = (letters: Regulation['letters'] = {}): Regulation => ({
  ...base,
  steps: { ...base.steps, planHearing: { ...base.steps.planHearing!, sends: ['invitation'] } },
  letters,
});

const ahead: HappenedMoment = { event: 'hearingPlanned', moment: 'hearing', day: '2026-03-20', sequence: 2 };
const sent: HappenedMoment = { event: 'hearingPlanned', moment: 'sent', day: '2026-03-02', sequence: 2 };
const announced: HappenedMoment = { event: 'personAnnounced', moment: 'received', day: '2026-03-02', sequence: 2 };
const over: HappenedMoment = { event: 'hearingHeld', moment: 'held', day: '2026-03-20', sequence: 3 };

/** A case with a hearing ahead, in which one member sits and one person was announced. */
function waiting(changed: Partial<CaseState> = {}): CaseState {
  const { state } = aCase(base).filed('2026-03-02', someFacts({ conduct: { on: '2025-12-01' } }));
  return {
    ...state,
    stage: 'hearingPlanned',
    moments: [...state.moments, announced, sent, ahead],
    panel: { seats: [{ seat: 'chair', personId: 'p1' }], left: [], recused: [] },
    people: [{ personId: 'w1', capacity: 'witness', announcedBy: 'complainant' }],
    ...changed,
  };
}

function afterwards(regulation: Regulation, state: CaseState, request: StepRequest) {
  const decision = ask(regulation, state, 'secretary', request);
  if (decision.kind === 'refused') {
    throw new Error(JSON.stringify(decision));
  }
  return { letters: decision.letters, later: invitedLater(regulation, state, decision.events[0]!) };
}

const admit = (admitted: boolean): StepRequest => ({
  ...{ step: 'admitPerson', personId: 'w1', admitted },
  ...(admitted ? {} : { motivationId: 'why' }),
});
const compose = (...people: readonly string[]): StepRequest => ({
  step: 'composePanel',
  seats: people.map((personId, index) => ({ seat: index === 0 ? 'chair' : `member${index}`, personId })),
});

describe('the hearing that is ahead', () => {
  it('is the one that was last planned and not held', () => {
    expect(hearingAhead(waiting())).toBe('2026-03-20');
    expect(hearingAhead({ moments: [ahead, { ...ahead, day: '2026-03-27' }], ended: false })).toBe('2026-03-27');
  });

  it.each([
    ['before one is planned', { moments: [], ended: false }],
    ['after it was held', { moments: [sent, ahead, over], ended: false }],
    ['once the case is over', { moments: [sent, ahead], ended: true }],
  ])('is not there %s', (_, state) => {
    expect(hearingAhead(state)).toBeUndefined();
  });
});

describe('whoever comes after a hearing was planned', () => {
  it.each([
    ['somebody who is admitted', admit(true), 'admittedPersons'],
    ['a new member', compose('p1', 'p2'), 'members'],
  ])('is invited then: %s', (_, request, recipient) => {
    const { letters, later } = afterwards(inviting(), waiting(), request);

    expect(later).toBe(recipient);
    expect(letters).toContain('invitation');
  });

  const admitted = waiting({
    people: [{ personId: 'w1', capacity: 'witness', announcedBy: 'complainant', admitted: true }],
  });
  const toParties: Recipient[] = ['complainant', 'respondent'];

  it.each([
    ['who is kept out', inviting(), waiting(), admit(false)],
    ['who was admitted before', inviting(), admitted, admit(true)],
    ['who sat already, in the same panel', inviting(), waiting(), compose('p1')],
    ['as long as no hearing is planned', inviting(), waiting({ moments: [announced] }), admit(true)],
    ['after it was held', inviting(), waiting({ moments: [announced, sent, ahead, over] }), admit(true)],
    ['where planning sends no invitation', withoutInvitation(), waiting(), admit(true)],
    [
      'whom the regulation does not name',
      inviting({ invitation: { to: toParties, source: 'artikel 4' } }),
      waiting(),
      admit(true),
    ],
  ])('is not invited %s', (_, regulation, state, request) => {
    const { letters, later } = afterwards(regulation, state, request);

    expect(later).toBeUndefined();
    expect(letters).not.toContain('invitation');
  });

  it('is somebody whom the committee admitted, not whoever was announced', () => {
    expect([admittedIn(waiting()), admittedIn(admitted)]).toEqual([[], ['w1']]);
  });
});

function withoutInvitation(): Regulation {
  const { sends: _, ...silent } = base.steps.planHearing!;
  return { ...base, steps: { ...base.steps, planHearing: silent } };
}

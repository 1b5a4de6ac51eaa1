import { addDays, calendarOf } from '#deadlines';
import { type CaseState, decide, evolve } from '#procedure';
import { type Letter, type Regulation } from '#regulation';
import fc from 'fast-check';
import { aCase } from '../../../test/builders/a-case.js';
import { aFullRegulation } from '../../../test/builders/a-full-regulation.js';
import { aRegulation } from '../../../test/builders/a-regulation.js';
import { anyAttempts, type AnyAttempt, anyStep } from '../../../test/builders/any-step.js';
import { anyFiling } from '../../../test/builders/played-history.js';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { type AddressedLetter, lettersWith } from './letters-with.js';

/** Every step that happened in a history: the letters that the procedure decided on, and those that follow from the event. */
function told(regulation: Regulation, attempts: readonly AnyAttempt[]) {
  const calendar = calendarOf(regulation.calendar.country);
  const found: { decided: readonly Letter[]; following: readonly AddressedLetter[] }[] = [];
  let state: CaseState | undefined;
  let today = '2026-01-05';
  for (const one of [undefined, ...attempts]) {
    today = addDays(today, one?.daysLater ?? 0);
    const { by, request } = one
      ? anyStep(regulation, state, today, one)
      : { by: 'complainant' as const, request: anyFiling(regulation) };
    const decision = decide(regulation, state, request, { by, at: `${today}T09:00:00.000Z`, today, calendar });
    if (decision.kind === 'events') {
      const [event] = decision.events;
      found.push({ decided: decision.letters, following: lettersWith(regulation, state, event!) });
      state = evolve(state, event!);
    }
  }
  return found;
}

function sending(letter: Letter, rule: NonNullable<Regulation['letters']>[Letter]): Regulation {
  const base = aRegulation();
  const { acknowledgeReceipt } = base.steps;
  const steps = { ...base.steps, acknowledgeReceipt: { ...acknowledgeReceipt!, sends: [letter] } };
  return aRegulation({ steps, letters: rule ? { [letter]: rule } : {} });
}

const acknowledged = {
  type: 'receiptAcknowledged',
  version: 1,
  sequence: 2,
  recordedAt: '2026-01-06T09:00:00.000Z',
  by: { role: 'secretary' },
  moments: { sent: '2026-01-06' },
  data: { stage: 'filed', ended: false },
} as const;

/** A case that the other side was asked about. */
const informed = aCase().filed().decided('2026-03-03').responseRequested('2026-03-04').state;

describe('the letters of an event', () => {
  it.each([
    ['with every step of the vocabulary', aFullRegulation()],
    ['from filing to the response', aRegulation()],
  ])('are those that the procedure decided on, under a regulation %s', (_, regulation) => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        for (const { decided, following } of told(regulation, attempts)) {
          expect([...new Set(following.map(({ letter }) => letter))]).toEqual([...decided]);
        }
      }),
      { numRuns: proofRuns(4_000), seed: proofSeed() },
    );
  });

  it.each`
    what                                        | rule                                                                    | addressed
    ${'whom the platform says'}                 | ${undefined}                                                            | ${['complainant', 'participant']}
    ${'whom the regulation says'}               | ${{ to: ['board'], source: 'artikel 4' }}                               | ${['board']}
    ${'and copies to whom the regulation says'} | ${{ to: ['board'], copies: ['complainant'], source: 'artikel 4' }}      | ${['board', 'complainant (copy)']}
    ${'and no copy to who gets the letter'}     | ${{ to: ['board'], copies: ['board', 'manager'], source: 'artikel 4' }} | ${['board', 'manager (copy)']}
  `('go to $what', ({ rule, addressed }) => {
    const letters = lettersWith(sending('agreement', rule as never), informed, acknowledged);

    expect(letters.map(({ recipient, copy }) => (copy ? `${recipient} (copy)` : recipient))).toEqual(addressed);
  });

  it.each`
    what                                           | letter                      | rule                                            | addressed
    ${'to the complainant alone, of both sides'}   | ${'withdrawalConfirmation'} | ${undefined}                                    | ${['complainant']}
    ${'to the complainant alone, of an agreement'} | ${'agreement'}              | ${undefined}                                    | ${['complainant']}
    ${'to whom only they are meant for'}           | ${'advice'}                 | ${undefined}                                    | ${['board']}
    ${'to whom the regulation says all the same'}  | ${'agreement'}              | ${{ to: ['participant'], source: 'artikel 4' }} | ${['participant']}
  `('go $what, as long as the other side does not know', ({ letter, rule, addressed }) => {
    const letters = lettersWith(sending(letter as never, rule as never), undefined, acknowledged);

    expect(letters.map(({ recipient }) => recipient)).toEqual(addressed);
  });

  it('go to both sides with the event by which the other side is informed', () => {
    const requested = { ...acknowledged, type: 'responseRequested' } as const;
    const { requestResponse } = aRegulation().steps;
    const steps = {
      ...aRegulation().steps,
      requestResponse: { ...requestResponse!, sends: ['treatmentNotice' as const] },
    };

    const letters = lettersWith(aRegulation({ steps }), undefined, requested);

    expect(letters.map(({ recipient }) => recipient)).toEqual(['complainant', 'respondent']);
  });

  it('are none where the regulation sends none', () => {
    const { sends: _, ...silent } = aRegulation().steps.acknowledgeReceipt!;
    const steps = { ...aRegulation().steps, acknowledgeReceipt: silent };

    expect(lettersWith(aRegulation({ steps }), undefined, acknowledged)).toEqual([]);
  });
});

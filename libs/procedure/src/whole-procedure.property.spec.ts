import { eventNames, type Regulation, stepNames } from '#regulation';
import fc from 'fast-check';
import { someFacts } from '../../../test/builders/a-case.js';
import { aFullRegulation } from '../../../test/builders/a-full-regulation.js';
import { aRegulation } from '../../../test/builders/a-regulation.js';
import { anyAttempts } from '../../../test/builders/any-step.js';
import { holdsAlways, play } from '../../../test/builders/played-history.js';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';

const filing = {
  step: 'fileComplaint',
  facts: someFacts({ conduct: { on: '2025-12-01' } }),
  channel: 'online',
  points: [{ id: 'one' }, { id: 'two', subject: 'rent' }],
} as const;
const runs = { numRuns: proofRuns(10_000), seed: proofSeed() };

const whole = aFullRegulation();
const regulations: readonly [string, Regulation][] = [
  ['from filing to the response', aRegulation()],
  ['with every step of the vocabulary', whole],
  ['with an advice that binds', { ...whole, outcome: { ...whole.outcome, nature: 'bindingAdvice' } as never }],
  [
    'with working days, roll-over and the act',
    {
      ...whole,
      calendar: { ...whole.calendar, firstDayCounts: true, monthEnd: 'overflow', rollOver: 'algemeneTermijnenwet' },
      deemed: { 'adviceIssued.received': { is: 'adviceIssued.sent', plus: '2 days', source: 'artikel 20' } },
    },
  ],
  ['with two tracks', withTracks(whole)],
];

describe.each(regulations)('any history under a regulation %s', (_, regulation) => {
  it('goes on or has ended, leaves no deadline without an owner, replays, and is decided the same way twice', () => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => holdsAlways(regulation, play(regulation, attempts, filing))),
      runs,
    );
  });
});

describe('histories under the whole vocabulary', () => {
  it('reach every stage and take every step sooner or later', () => {
    const stages = new Set<string>();
    const events = new Set<string>();
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        const told = play(whole, attempts, filing);
        told.states.forEach(({ stage }) => stages.add(stage));
        told.events.forEach(({ type }) => events.add(type));
      }),
      // That there are such histories is shown by these, whatever is drawn elsewhere.
      { numRuns: 2000, seed: 20_260_401 },
    );

    expect(whole.stages.filter((stage) => !stages.has(stage))).toEqual([]);
    expect(stepNames.filter((step) => !Object.hasOwn(whole.steps, step))).toEqual([]);
    expect(eventNames.filter((event) => !events.has(event))).toEqual([]);
  });
});

function withTracks(regulation: Regulation): Regulation {
  const { response } = regulation.terms;
  return {
    ...regulation,
    tracks: {
      usual: { when: { subject: ['repair', 'other'] }, source: 'artikel 30' },
      urgent: {
        when: { subject: 'rent' },
        replaces: { terms: { response: { ...response, within: '3 days' } as never } },
        removes: ['terms.reply'],
        source: 'artikel 31',
      },
    },
  };
}

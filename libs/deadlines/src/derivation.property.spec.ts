import fc from 'fast-check';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { anyChangedTerm, anyDay, anyRule, upTo } from '../test/arbitraries.js';
import { aTerm } from '../test/a-term.js';
import { calendarOf } from './calendar.js';
import { dueDay } from './due-day.js';
import { explainDeadline } from './explain/explain-deadline.js';
import { daysBetween } from './local-date.js';

const proof = { numRuns: proofRuns(4_000), seed: proofSeed() };
const netherlands = calendarOf('NL');

describe('a derivation', () => {
  it('ends with the last day, or has none while the clock stands still', () => {
    fc.assert(
      fc.property(anyChangedTerm({}, true), ({ rule, start, ...changes }) => {
        const { derivation, due } = dueDay(rule, start, netherlands, changes);
        const shown = derivation.find((step) => step.kind === 'due');

        expect(shown?.day).toBe(due);
      }),
      proof,
    );
  });

  it('shows every extension and every pause once', () => {
    fc.assert(
      fc.property(anyChangedTerm({}, true), ({ rule, start, ...changes }) => {
        const { derivation } = dueDay(rule, start, netherlands, changes);
        const shown = derivation.filter(({ kind }) => kind === 'extend' || kind === 'pause');

        expect(shown).toHaveLength(changes.extensions.length + changes.pauses.length);
      }),
      proof,
    );
  });

  it('leads from each day reached to the next without a gap', () => {
    fc.assert(
      fc.property(anyChangedTerm(), ({ rule, start, ...changes }) => {
        let reached = start;
        for (const step of dueDay(rule, start, netherlands, changes).derivation) {
          if (step.kind === 'extend' || step.kind === 'rollOver' || step.kind === 'minimumWorkingDays') {
            expect(step.from).toBe(reached);
          }
          reached = 'reaches' in step && !isMetOnTheWay(step) ? (step.reaches ?? reached) : reached;
        }
      }),
      proof,
    );
  });

  it('names exactly the closed days between the start and the last working day', () => {
    fc.assert(
      fc.property(anyDay(), upTo(60, 'workingDays'), (start, within) => {
        const { derivation, due } = dueDay(aTerm('1 day', { within }), start, netherlands);
        const skipped = derivation.filter(({ kind }) => kind === 'skip');

        expect(skipped).toHaveLength(daysBetween(start, due ?? '') - within.amount);
      }),
      proof,
    );
  });

  it('survives being stored', () => {
    fc.assert(
      fc.property(anyChangedTerm({}, true), ({ rule, start, ...changes }) => {
        const result = dueDay(rule, start, netherlands, changes);

        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      proof,
    );
  });

  it.each(['nl', 'en'] as const)('can be told in sentences (%s)', (language) => {
    fc.assert(
      fc.property(anyChangedTerm({}, true), ({ rule, start, ...changes }) => {
        const text = explainDeadline(dueDay(rule, start, netherlands, changes).derivation, language);

        expect(text.filter((sentence) => !/^[A-Z0-9].*\.$/.test(sentence) || /undefined|NaN/.test(sentence))).toEqual(
          [],
        );
      }),
      proof,
    );
  });

  it('can be told in sentences when it counts back', () => {
    fc.assert(
      fc.property(anyDay(), anyRule({ direction: 'countedBack' }), (start, rule) => {
        expect(explainDeadline(dueDay(rule, start, netherlands).derivation, 'nl').at(-1)).toMatch(
          /^De uiterste dag is /,
        );
      }),
      proof,
    );
  });
});

/** A pause met while rolling over is shown after the step that it is a part of. */
function isMetOnTheWay(step: object): boolean {
  return 'left' in step && Array.isArray(step.left) && step.left.length === 0;
}

import type { Regulation } from '#regulation';
import { aFullRegulation } from './a-full-regulation.js';

/** An invented regulation with every step, whose grounds need no facts that cannot be told on line. */
export function aToldRegulation(overrides: Partial<Regulation> = {}): Regulation {
  const whole = aFullRegulation({ id: 'invented' });
  const { tooLate: _tooLate, ...grounds } = whole.grounds;
  return {
    ...whole,
    grounds: {
      ...grounds,
      inCourtSince: {
        when: { 'forums.court': 'pending' },
        type: 'otherForum',
        force: 'must',
        arises: 'afterAdmission',
        by: ['chair', 'secretary'],
        refersTo: ['court'],
        source: 'artikel 7b',
      },
    },
    holds: {
      ...whole.holds,
      other: { by: ['secretary', 'chair'], stops: 'none', wakeUp: 'unknown', source: 'artikel 14' },
    },
    ...overrides,
  };
}

/** A complaint on which no ground of it applies. */
export const toldComplaint = {
  participant: 'north',
  subject: 'repair',
  priorSteps: [{ step: 'corporation', form: 'written', on: '2026-01-05', answer: 'refused' }],
  forums: [
    { forum: 'tribunal', state: 'none' },
    { forum: 'court', state: 'none' },
  ],
  earlierAdvice: false,
};

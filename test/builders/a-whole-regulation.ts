import { type Plugin } from '#catalogue';
import { type Regulation } from '#regulation';
import { aToldRegulation } from './a-told-regulation.js';

/** An invented regulation with every step of the vocabulary, complaints on paper, employees, and pieces that can come late. */
export function aWholeRegulation(): Regulation {
  const base = aToldRegulation();
  const { submitPiece, submitResponse } = base.steps;
  return {
    ...base,
    id: 'everything',
    steps: {
      ...base.steps,
      submitPiece: { ...submitPiece!, by: [...submitPiece!.by, 'secretary'] },
      submitResponse: { ...submitResponse!, by: [...submitResponse!.by, 'employee'] },
    },
    intake: { ...base.intake, channels: ['online', 'post'] },
    hearing: {
      held: 'perCase',
      public: 'closed',
      together: 'yes',
      presence: 'free',
      mediation: 'none',
      pieces: { seenFor: '5 days', postTakes: '3 days', lateFrom: '4 days', source: 'artikel 12' },
      source: 'artikel 11',
    },
  };
}

/** The same, as the application reads it from a folder. */
export function wholePlugin(): Plugin {
  const regulation = aWholeRegulation();
  return { id: regulation.id, folder: regulation.id, versions: [regulation], demonstration: undefined };
}

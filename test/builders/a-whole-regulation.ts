import { type Plugin } from '#catalogue';
import { type Regulation } from '#regulation';
import { aCommitteeRule } from './a-committee-rule.js';
import { aToldRegulation } from './a-told-regulation.js';

/** An invented regulation with every step of the vocabulary, complaints on paper, employees, a committee, and pieces that can come late. */
export function aWholeRegulation(): Regulation {
  const base = aToldRegulation();
  const { confirmCommitment, submitPiece, submitResponse, recommend, decideOnChallenge, recuse } = base.steps;
  return {
    ...base,
    id: 'everything',
    steps: {
      ...base.steps,
      confirmCommitment: { ...confirmCommitment!, from: [...confirmCommitment!.from!, 'held'] },
      decideOnChallenge: { ...decideOnChallenge!, by: [...decideOnChallenge!.by, 'secretary'] },
      recuse: { ...recuse!, by: [...recuse!.by, 'secretary'] },
      submitPiece: { ...submitPiece!, by: [...submitPiece!.by, 'secretary'] },
      recommend: { ...recommend!, from: [...recommend!.from!, 'hearingPlanned'] },
      submitResponse: { ...submitResponse!, by: [...submitResponse!.by, 'employee'] },
    },
    terms: { ...base.terms, invitation: { ...base.terms['invitation']!, within: '2 days' } },
    intake: { ...base.intake, channels: ['online', 'post'] },
    committee: aCommitteeRule({
      secretary: { employedBy: 'participant', participant: 'north', votes: 'no', source: 'artikel 21' },
    }),
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

import { type CommitmentKind, type CommitmentOrigin, type CommitmentStatus } from '#procedure';
import { enumOf } from '../graphql/enums.js';

export const CommitmentKindEnum = enumOf<CommitmentKind>('CommitmentKind', 'What was promised, and to whom.', {
  commitment: 'Something for the complainant.',
  measure: 'Something in the organisation.',
});

export const CommitmentOriginEnum = enumOf<CommitmentOrigin>('CommitmentOrigin', 'With what something was promised.', {
  agreement: 'With an agreement.',
  decision: 'With the decision on an advice.',
  promise: 'On its own.',
});

export const CommitmentStatusEnum = enumOf<CommitmentStatus>(
  'CommitmentStatus',
  'How it stands with something that was promised.',
  {
    open: 'Nothing was said of it, and its day has not passed.',
    overdue: 'Nothing was said of it, and its day has passed.',
    done: 'The complainant said that it was done; or a measure worked.',
    notDone: 'The complainant said that it was not done; or a measure did not work.',
  },
);

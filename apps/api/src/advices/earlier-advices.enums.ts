import { type PersonalWordKind, type SummaryState } from '#advices';
import { enumOf } from '../graphql/enums.js';

export const SummaryStateEnum = enumOf<SummaryState>('SummaryState', 'Whether members find a summary.', {
  draft: 'Not yet: it was not approved.',
  approved: 'They find it.',
  withdrawn: 'No longer: it was taken out.',
});

export const PersonalWordKindEnum = enumOf<PersonalWordKind>(
  'PersonalWordKind',
  'By what somebody could be recognised.',
  {
    name: 'A word of a name.',
    address: 'A street, or a postcode with the number of a house.',
    email: 'An e-mail address.',
    phone: 'A phone number.',
    caseNumber: 'The number of the case.',
  },
);

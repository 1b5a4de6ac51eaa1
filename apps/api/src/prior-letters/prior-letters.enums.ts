import { type PriorLetterDelivery } from '#prior-letters';
import { enumOf } from '../graphql/enums.js';

export const PriorLetterDeliveryEnum = enumOf<PriorLetterDelivery>(
  'PriorLetterDelivery',
  'How a letter comes to the participant.',
  {
    byEmail: 'The site of the committee mails it.',
    printed: 'Its writer prints it and sends it.',
  },
);

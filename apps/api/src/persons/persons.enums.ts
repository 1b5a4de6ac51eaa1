import { type AnnouncedAs } from '#cases';
import { enumOf } from '../graphql/enums.js';

export const AnnouncedAsEnum = enumOf<AnnouncedAs>('AnnouncedAs', 'In which capacity somebody comes to a hearing.', {
  representative: 'Speaks for a party.',
  companion: 'Comes along with a party.',
  helper: 'Helps a party.',
  witness: 'Saw or heard something.',
  expert: 'Knows about the subject.',
  informant: 'Can tell something else.',
});

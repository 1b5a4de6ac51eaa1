import { type Conversation } from '#access';
import { enumOf } from '../graphql/enums.js';

export const ConversationEnum = enumOf<Conversation>('Conversation', 'Between whom a message goes.', {
  complainant: 'The complainant, with whoever acts for or helps the complainant, and the secretariat.',
  respondent: 'The respondent and the secretariat.',
  all: 'From the secretariat to both sides.',
});

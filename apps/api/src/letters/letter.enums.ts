import { type LetterState } from '#letters';
import { enumOf } from '../graphql/enums.js';

export const LetterStateEnum = enumOf<LetterState>('LetterState', 'What became of a letter.', {
  due: 'Somebody has to send it.',
  mailed: 'The platform sent it by e-mail when the complaint was filed.',
});

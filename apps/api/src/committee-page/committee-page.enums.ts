import { type Font } from '#committee-page';
import { enumOf } from '../graphql/enums.js';

export const FontEnum = enumOf<Font>('Font', 'A font that comes with the screens.', {
  sourceSans: 'Source Sans, without serifs.',
  system: 'The font of the device.',
  serif: 'A font with serifs that the device has.',
});

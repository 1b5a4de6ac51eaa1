import { LanguageEnum } from './enums.js';

/** The argument by which a field is asked in a language. */
export const inLanguage = {
  type: () => LanguageEnum,
  description: 'The language of the sentences. What the regulation does not say in it is answered in its own language.',
};

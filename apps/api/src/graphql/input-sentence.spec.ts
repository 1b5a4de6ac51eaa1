import { inputSentence } from './input-sentence.js';

describe('the sentence about an input that does not fit', () => {
  it.each([
    [
      'Variable "$input" got invalid value "SECRET" at "input.subject"; Value "SECRET" does not exist in "Subject" enum.',
      'input.subject: It must be one of the words of Subject.',
    ],
    [
      'Variable "$input" got invalid value { a: "SECRET" } at "input.complaint"; Field "language" of required type "Language!" was not provided.',
      'input.complaint: "language" must be given.',
    ],
    [
      'Variable "$input" got invalid value "SECRET" at "input.priorSteps[0].on"; This is no day of the calendar. Write a day like 2026-03-02, between 1900 and 2200.',
      'input.priorSteps[0].on: This is no day of the calendar. Write a day like 2026-03-02, between 1900 and 2200.',
    ],
    [
      'Variable "$first" got invalid value "SECRET"; Int cannot represent non-integer value: "SECRET"',
      'It must be of the type Int.',
    ],
    [
      'Variable "$input" got invalid value { SECRET: 1 }; Field "SECRET" is not defined by type "StepInput".',
      'The input does not fit the schema.',
    ],
    ['Variable "$id" of required type "ID!" was not provided.', 'The input does not fit the schema.'],
  ])('%s', (said, sentence) => {
    expect(inputSentence(said)).toBe(sentence);
  });
});

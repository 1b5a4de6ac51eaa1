import { type TFunction } from 'i18next';
import { wrongIn } from './check-values.js';
import { type FormWords } from './form-words.js';
import { type StepField } from './step-screen.js';
import { dayIn, filesIn, isAnything, readValues } from './step-values.js';

const t = ((key: string) => key) as unknown as TFunction;
const words: FormWords = {
  ...{ name: '', about: '', why: '', button: '', done: '' },
  fields: { title: { label: '', missing: 'no title' }, text: { label: '', missing: 'no text' } },
};
const fields: StepField[] = [
  { name: 'title', kind: 'line' },
  { name: 'text', kind: 'text', optional: true },
  { name: 'files', kind: 'files', optional: true },
];

function wrong(values: Record<string, string>, oneOf: string[] = []): string[] {
  return wrongIn(t, { step: 'submitPiece', fields, oneOf, words }, values).map(
    ({ fieldId, message }) => `${fieldId}: ${message}`,
  );
}

describe('what is wrong with a filled in form', () => {
  it('is what is missing, also where only spaces were typed', () => {
    expect(wrong({})).toEqual(['submitPiece-title: no title']);
    expect(wrong({ title: '  ' })).toEqual(['submitPiece-title: no title']);
    expect(wrong({ title: 'A letter' })).toEqual([]);
  });

  it('is that neither of two is there, said once, at the first', () => {
    const file = JSON.stringify([{ id: '1', name: 'a.pdf', size: 1 }]);

    expect(wrong({ title: 'A letter' }, ['text', 'files'])).toEqual(['submitPiece-text: no text']);
    expect(wrong({ title: 'A letter', text: 'x' }, ['text', 'files'])).toEqual([]);
    expect(wrong({ title: 'A letter', files: file }, ['text', 'files'])).toEqual([]);
  });

  it('is a text of one character too many, not one that just fits', () => {
    expect(wrong({ title: 'x'.repeat(300), text: 'x'.repeat(20_000) })).toEqual([]);
    expect(wrong({ title: 'x'.repeat(301), text: 'x'.repeat(20_001) })).toEqual([
      'submitPiece-title: errors.tooLarge',
      'submitPiece-text: errors.tooLarge',
    ]);
  });

  it('is one file too many', () => {
    const files = (count: number) => JSON.stringify(Array.from({ length: count }, () => ({ id: '1' })));

    expect(wrong({ title: 'x', files: files(20) })).toEqual([]);
    expect(wrong({ title: 'x', files: files(21) })).toEqual(['submitPiece-files: files.faults.tooMany']);
  });

  it('is a tick that was not put and a day that does not exist, but not a day that was left open', () => {
    const form = {
      step: 'x',
      fields: [{ name: 'title', kind: 'tick' } as const, { name: 'text', kind: 'day', optional: true } as const],
      oneOf: [],
      words,
    };
    const day = (day: string) => JSON.stringify({ day, month: '2', year: '2026' });

    expect(wrongIn(t, form, { title: 'no', text: day('31') })).toHaveLength(2);
    expect(wrongIn(t, form, { title: 'yes', text: day('28') })).toEqual([]);
    expect(wrongIn(t, form, { title: 'yes' })).toEqual([]);
  });
});

describe('the values of a draft', () => {
  it.each(['', 'not JSON', '3', 'null', '[1]', '{"a":{"b":1}}'])('are none in %j', (content) => {
    expect(isAnything(readValues(content))).toBe(false);
  });

  it('come back as they were typed', () => {
    expect(readValues(JSON.stringify({ text: ' Ons dak \n' }))).toEqual({ text: ' Ons dak \n' });
  });

  it('are nothing that would be a loss when only empty fields were touched', () => {
    expect(isAnything({ text: ' ', files: '[]' })).toBe(false);
    expect(isAnything({ text: 'x' })).toBe(true);
  });

  it('give no files and an empty day where the text is none', () => {
    expect(filesIn({ files: '{}' }, 'files')).toEqual([]);
    expect(dayIn({ until: '"x"' }, 'until')).toEqual({ day: '', month: '', year: '' });
  });
});

import { allTexts } from './all-texts.js';

type Words = string | readonly Words[] | { readonly [key: string]: Words };

function flat(words: Words, path = ''): [string, string][] {
  return typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words).flatMap(([key, value]) => flat(value, `${path}.${key}`));
}

function placeholders(text: string): string[] {
  return (text.match(/\{\{.*?\}\}/g) ?? []).sort();
}

let nl: Words;
let en: Words;

beforeAll(async () => {
  nl = await allTexts('nl');
  en = await allTexts('en');
});

describe('the texts of the screens', () => {
  it('say in English with the same blanks what they say in Dutch', () => {
    const english = new Map(flat(en));
    const different = flat(nl).filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );

    expect(different).toEqual([]);
  });

  it('use short sentences in Dutch, at most twenty words', () => {
    const long = flat(nl)
      .flatMap(([, text]) => text.split(/(?<=[.?!:])\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 20);

    expect(long).toEqual([]);
  });

  it('speak of the committee by its name, never of one committee', () => {
    expect(flat(nl).filter(([, text]) => /kwru|twente/i.test(text))).toEqual([]);
  });
});

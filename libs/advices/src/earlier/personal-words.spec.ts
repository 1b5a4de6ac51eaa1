import { type KnownPerson, personalWordsIn } from './personal-words.js';

const jansen: KnownPerson = {
  name: 'Mw. Zoë van der Jansen-Bakker',
  address: 'Dorpsstraat 12a, 3511 AB Utrecht',
  email: 'Zoe.Jansen@renter.example',
  phone: '06-12 34 56 78',
};
const known = { number: '2026-00014', people: [jansen] };

describe('the words by which somebody of the case can be recognised', () => {
  it.each([
    ['Mevrouw JANSEN klaagt.', [['name', 'JANSEN']]],
    [
      'Het dak van Zoe, Jansens dak',
      [
        ['name', 'Zoe'],
        ['name', 'Jansens'],
      ],
    ],
    ['Het dak van de huurder van der hand', []],
    ['Aan de Dorpsstraat.', [['address', 'Dorpsstraat']]],
    ['Aan een straat in Utrecht.', []],
    [
      'Schrijf naar zoe.jansen@RENTER.example.',
      [
        ['name', 'zoe'],
        ['name', 'jansen'],
        ['email', 'zoe.jansen@RENTER.example.'],
      ],
    ],
    ['Bel +31 6 12345678 of 030 1112223.', [['phone', '+31 6 12345678']]],
    ['Op 12-11-2026 is gebeld.', []],
    ['Zie 2026-00014, en niet 2026-00015.', [['caseNumber', '2026-00014']]],
    ['Jansen en nog eens Jansen', [['name', 'Jansen']]],
  ])('in "%s" are %j', (text, words) => {
    expect(personalWordsIn(text, known).map(({ kind, word }) => [kind, word])).toEqual(words);
  });

  it('are none where nobody is known, also not by an empty phone or e-mail', () => {
    const nobody = { number: '2026-00014', people: [{ name: '', email: '', phone: '-', address: '' }] };

    expect(personalWordsIn('Bel 123456 of mail a@b.example in Utrecht.', nobody)).toEqual([]);
  });
});

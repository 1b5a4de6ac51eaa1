import { composeLetter, type LetterFacts } from './compose-letter.js';

const facts: LetterFacts = {
  language: 'nl',
  writtenOn: '2026-03-02',
  committeeName: 'Commissie Voorbeeld',
  matter: 'klacht',
  participantName: 'Noord',
  step: { form: 'written', to: 'corporation' },
  subjectLabel: 'Een reparatie',
  description: 'Het dak lekt.\nAl weken.',
  writer: { name: 'Zoë', email: 'zoe@huurder.example', phone: '06 1', address: 'Laan 1' },
};
const composed = (changed: Partial<LetterFacts> = {}) => composeLetter({ ...facts, ...changed });

describe('the letter to the participant', () => {
  it('in Dutch stands there as somebody would write it', () => {
    expect(composed({ opensOn: '2026-04-02', desiredOutcome: 'Een droog dak.' })).toEqual([
      'maandag 2 maart 2026',
      'Aan: Noord',
      'Onderwerp: mijn klacht (Een reparatie)',
      'Beste mevrouw, meneer,',
      'Ik heb een klacht. Het gaat over: Een reparatie.',
      'Wat is er gebeurd?\nHet dak lekt.\nAl weken.',
      'Wat wil ik graag?\nEen droog dak.',
      'Ik vraag u om een antwoord op papier of per e-mail. Ik krijg uw antwoord graag vóór donderdag 2 april 2026.',
      'Komen wij er samen niet uit? Dan kan ik later met mijn klacht naar Commissie Voorbeeld. Krijg ik geen antwoord? Dan kan dat vanaf donderdag 2 april 2026.',
      'Met vriendelijke groet,',
      'Zoë\nAdres: Laan 1\nTelefoon: 06 1\nE-mail: zoe@huurder.example',
    ]);
  });

  it('in English says the same', () => {
    const letter = composed({ language: 'en', matter: 'complaint', subjectLabel: undefined, opensOn: '2026-04-02' });

    expect(letter).toEqual([
      'Monday 2 March 2026',
      'To: Noord',
      'Subject: my complaint',
      'Dear sir or madam,',
      'I have a complaint.',
      'What happened?\nHet dak lekt.\nAl weken.',
      'I ask you for an answer on paper or by e-mail. I would like your answer before Thursday 2 April 2026.',
      'Can we not solve this together? Then I can go with my complaint to Commissie Voorbeeld later. Do I get no answer? Then I can do so from Thursday 2 April 2026.',
      'Kind regards,',
      'Zoë\nAddress: Laan 1\nTelephone: 06 1\nE-mail: zoe@huurder.example',
    ]);
  });

  it.each([
    ['a step in writing', 'written', false],
    ['a step that can be a talk', 'any', true],
  ] as const)('of %s asks for a talk: %s %s', (_, form, asked) => {
    expect(composed({ step: { form, to: 'corporation' } }).some((text) => text.includes('over praten'))).toBe(asked);
  });

  it.each([
    ['corporation', 'Aan: Noord'],
    ['headOfDepartment', 'Aan: Noord, voor het hoofd van de afdeling'],
    ['employeeConcerned', 'Aan: Noord, voor de medewerker om wie het gaat'],
  ] as const)('for %s says whom it is for: %s', (to, line) => {
    expect(composed({ step: { form: 'any', to } })[1]).toBe(line);
  });

  it('names no day where the regulation has no term', () => {
    expect(composed().filter((text) => text.includes('vóór') || text.includes('vanaf'))).toEqual([]);
  });

  it.each([
    ['{{committeeName}}', '{{committeeName}}'],
    ['<b>nat</b>', '<b>nat</b>'],
    ['  nat \n', 'nat'],
  ])('keeps what was typed and reads nothing in it: %j', (description, kept) => {
    expect(composed({ description })[5]).toBe(`Wat is er gebeurd?\n${kept}`);
  });

  it('leaves out ways to be reached that are empty', () => {
    expect(composed({ writer: { name: 'Zoë', phone: ' ', address: 'Laan 1' } }).at(-1)).toBe('Zoë\nAdres: Laan 1');
  });
});

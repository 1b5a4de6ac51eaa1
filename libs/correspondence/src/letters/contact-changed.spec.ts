import { renderLetter } from './render-letter.js';

const facts = {
  committeeName: 'Klachtencommissie Voorbeeld',
  name: 'Zoë de Vries',
  caseNumber: '2026-00012',
  changedOn: '2026-03-02',
  siteUrl: 'https://commissie.example',
};

describe('the notice that details were changed', () => {
  it('says so in Dutch, with the day and where to go when it was somebody else', () => {
    const { subject, text } = renderLetter('contactChanged', 'nl', facts);

    expect(subject).toBe('Uw gegevens zijn gewijzigd: zaak 2026-00012');
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'Beste Zoë de Vries,',
        'Op maandag 2 maart 2026 is uw e-mailadres, telefoonnummer of postadres gewijzigd.',
        'U vindt ons hier: https://commissie.example',
      ]),
    );
  });

  it('says so in English, to whoever gave no name', () => {
    const { subject, text } = renderLetter('contactChanged', 'en', { ...facts, name: '' });

    expect(subject).toBe('Your details have changed: case 2026-00012');
    expect(text).toContain('Dear Sir or Madam,\n\nOn Monday 2 March 2026 your e-mail address');
  });

  it('has no place for the new details', () => {
    expect(() =>
      renderLetter('contactChanged', 'nl', { ...facts, email: 'new@renter.example' } as typeof facts),
    ).toThrow();
  });
});

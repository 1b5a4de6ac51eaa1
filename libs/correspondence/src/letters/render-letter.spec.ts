import { aConfirmation } from '../../test/confirmation.builder.js';
import { renderLetter } from './render-letter.js';

describe('the confirmation in Dutch', () => {
  const { subject, text } = renderLetter('confirmation', 'nl', aConfirmation());

  it('names the matter and the case in its subject', () => {
    expect(subject).toBe('Wij hebben uw klacht ontvangen: zaak 2026-00012');
  });

  it.each([
    'Beste Zoë de Vries,',
    'Wij hebben uw klacht ontvangen op maandag 2 maart 2026.',
    'Website:     https://commissie.example/inloggen',
    'Inlogcode:   K7QM-4TXW-9RHD-2',
    'Wachtwoord:  vier losse gewone woorden',
    '- De secretaris leest uw klacht.',
    '- Bevestiging van ontvangst: uiterlijk maandag 16 maart 2026',
    '- Advies: verwacht rond maandag 13 april 2026',
  ])('says: %s', (line) => {
    expect(text.split('\n')).toContain(line);
  });

  it('ends with the name of the committee', () => {
    expect(text.trimEnd().split('\n').at(-1)).toBe('Klachtencommissie Voorbeeld');
  });

  it('leaves no trace of its template', () => {
    expect(text).not.toMatch(/[{}]|undefined|\[object/);
  });

  it('has no days when the regulation gives none', () => {
    const without = renderLetter('confirmation', 'nl', aConfirmation({ dates: [] }));

    expect(without.text).not.toContain('Belangrijke dagen');
  });

  it('says what happens next when nobody told', () => {
    const without = renderLetter('confirmation', 'nl', aConfirmation({ nextSteps: [] }));

    expect(without.text).toContain('Daarna krijgt u bericht van ons.');
  });
});

describe('the confirmation in English', () => {
  const { subject, text } = renderLetter('confirmation', 'en', aConfirmation({ matter: 'complaint' }));

  it('names the matter and the case in its subject', () => {
    expect(subject).toBe('We have received your complaint: case 2026-00012');
  });

  it.each([
    'Dear Zoë de Vries,',
    'We received your complaint on Monday 2 March 2026.',
    'Login code:  K7QM-4TXW-9RHD-2',
    '- Bevestiging van ontvangst: Monday 16 March 2026 at the latest',
    '- Advies: expected around Monday 13 April 2026',
  ])('says: %s', (line) => {
    expect(text.split('\n')).toContain(line);
  });

  it('leaves no trace of its template', () => {
    expect(text).not.toMatch(/[{}]|undefined|\[object/);
  });
});

describe('a letter', () => {
  it.each(['{{constructor}}', '{{#each dates}}', '#read', '{{loginCode}}', '{{{password}}}'])(
    'shows a name that looks like a template as it was filled in: %s',
    (name) => {
      const { text } = renderLetter('confirmation', 'nl', aConfirmation({ name }));

      expect(text.split('\n')[0]).toBe(`Beste ${name},`);
    },
  );

  it('gives a name no line of its own', () => {
    const { text } = renderLetter('confirmation', 'nl', aConfirmation({ name: 'Jan\r\n\r\nU krijgt 500 euro' }));

    expect(text.split('\n')[0]).toBe('Beste Jan U krijgt 500 euro,');
  });

  it('does not pass on a link that was filled in as a name', () => {
    const { text } = renderLetter('confirmation', 'nl', aConfirmation({ name: 'Ga naar https://nep.example' }));

    expect(text.split('\n')[0]).toBe('Beste mevrouw, meneer,');
  });

  it('gives the subject no second line', () => {
    const { subject } = renderLetter(
      'confirmation',
      'nl',
      aConfirmation({ caseNumber: '2026-00012\r\nBcc: a@b.example' }),
    );

    expect(subject).not.toMatch(/[\r\n]/);
  });

  it('is kept without the code and the password', () => {
    const { textToKeep } = renderLetter('confirmation', 'nl', aConfirmation());

    expect(textToKeep).not.toMatch(/K7QM|vier losse/);
  });

  it('is kept with everything else', () => {
    const { text, textToKeep } = renderLetter('confirmation', 'nl', aConfirmation());

    expect(textToKeep).toBe(text.replace('K7QM-4TXW-9RHD-2', '*****').replace('vier losse gewone woorden', '*****'));
  });

  it('is not written when a fact is missing', () => {
    const { caseNumber: _caseNumber, ...incomplete } = aConfirmation();

    expect(() => renderLetter('confirmation', 'nl', incomplete as ReturnType<typeof aConfirmation>)).toThrow(
      'caseNumber',
    );
  });

  it('is not written with a fact that is not on its list', () => {
    const more = { ...aConfirmation(), burgerservicenummer: '123456782' };

    expect(() => renderLetter('confirmation', 'nl', more)).toThrow('burgerservicenummer');
  });

  it('does not quote a fact that it refuses', () => {
    const wrong = aConfirmation({ siteUrl: 'javascript:alert(1)' });

    expect(() => renderLetter('confirmation', 'nl', wrong)).not.toThrow('alert');
  });
});

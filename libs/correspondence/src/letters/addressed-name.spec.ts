import { addressedName } from './addressed-name.js';

describe('the name in a greeting', () => {
  it.each(['mevrouw J.P. de Vries', 'Zoë van ’t Hoff', 'Jan Jansen sr.', 'Ö. Çelik-Đorđević', '{{constructor}}'])(
    'is what was filled in: %s',
    (name) => {
      expect(addressedName(name)).toBe(name);
    },
  );

  it.each([
    'Win 500 euro op https://nep.example',
    'ga naar nep.example',
    'mail jan@nep.example',
    'www.nep.example/nu',
    'x'.repeat(81),
  ])('is left out when it could be a message to somebody else: %s', (name) => {
    expect(addressedName(name)).toBe('');
  });
});

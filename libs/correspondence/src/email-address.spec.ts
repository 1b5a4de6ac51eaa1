import { isEmailAddress, requireEmailAddress } from './email-address.js';

describe('an e-mail address', () => {
  it.each(['jan@example.org', 'jan.jansen+klacht@mail.example.nl', 'zoë@voorbeeld.example'])('takes %s', (text) => {
    expect(isEmailAddress(text)).toBe(true);
  });

  it.each([
    'jan',
    'jan@',
    'jan@example.org, piet@example.org',
    'jan@example.org\r\nBcc: piet@example.org',
    'Jan <jan@example.org>',
    '"jan@elsewhere.example"@example.org',
    'jan@example.org@elsewhere.example',
    'jan;piet@example.org',
    '(jan)jan@example.org',
    ' jan@example.org',
  ])('refuses %j', (text) => {
    expect(isEmailAddress(text)).toBe(false);
  });

  it('is not quoted when it is refused', () => {
    expect(() => requireEmailAddress('jan')).not.toThrow('jan');
  });
});

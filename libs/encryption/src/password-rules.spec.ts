import { newLoginCode } from './login-code.js';
import { passwordProblem } from './password-rules.js';

describe('passwordProblem', () => {
  it.each([
    ['eleven characters', 'vuurtoren-z', 'tooShort'],
    ['twelve characters', 'vuurtoren-zo', undefined],
    ['256 characters', 'vuurtoren-zo'.padEnd(256, 'bosuil'), undefined],
    ['257 characters', 'vuurtoren-zo'.padEnd(257, 'bosuil'), 'tooLong'],
    ['a whole book', 'vuurtoren '.repeat(100_000), 'tooLong'],
    ['256 characters of two units', `${'🦉🐟🌳🏠🚲'.repeat(51)}🦔`, undefined],
    ['nothing', '', 'tooShort'],
    ['half a character', 'vuurtoren-zo\ud800', 'impossible'],
  ])('of %s', (_name, password, problem) => {
    expect(passwordProblem(password)).toBe(problem);
  });

  it.each([
    ['small letters only', 'vuurtorenwachter'],
    ['figures only', '839201746518'],
    ['a sentence', 'de bosuil eet geen fiets'],
    ['another script', 'пароль которого нет'],
    ['signs', '-_-;;~~//((,.)'],
    ['a common word among others', 'welkom bij de vuurtoren'],
  ])('asks no special characters: %s will do', (_name, password) => {
    expect(passwordProblem(password)).toBeUndefined();
  });

  it.each([
    '123456789012',
    '1234 5678 9012',
    'aaaaaaaaaaaa',
    'abababababab',
    '112112112112',
    'bosuilbosuil',
    'ZomerZomerZomer',
    'Welkom2026!!',
    '2026-welkom-2026',
    'P@ssw0rd1234',
    'wachtwoord123',
    'W4chtw00rd!!!',
    'Mijn wachtwoord',
    'Klachtencommissie1',
    'qwertyuiop12',
    'QWERTYUIOPASDF',
    '1q2w3e4r5t6y',
    'correct horse battery staple',
    'januari2026!',
  ])('finds %s common', (password) => {
    expect(passwordProblem(password)).toBe('common');
  });

  it.each([
    ['the name', 'Zoë Bakkerszoon', 'bakkerszoon-zoe', 'personal'],
    ['the name with figures', 'Zoë Bakkerszoon', 'Bakkerszoon1984!', 'personal'],
    ['the name and more', 'Zoë Bakkerszoon', 'bakkerszoon houdt van bosuilen', undefined],
    ['the e-mail address', 'zbakkerszoon@example.nl', 'zbakkerszoon@example.nl', 'personal'],
    ['somebody else’s name', 'Jan de Vries', 'bakkerszoon-zoe', undefined],
  ])('finds %s personal', (_name, about, password, problem) => {
    expect(passwordProblem(password, ['', about])).toBe(problem);
  });

  it('finds the login code personal', () => {
    const code = newLoginCode().replace('-', 'K');

    expect(passwordProblem(code.toLowerCase(), [code])).toBe('personal');
  });
});

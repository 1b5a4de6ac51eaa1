import { newKey } from './key.js';
import { addressToken, emailToken, nameTokens } from './search-tokens.js';

const key = newKey();

describe('the search tokens of a person', () => {
  it('find an e-mail address in other capitals, and no other address', () => {
    const stored = emailToken(key, 'jan@example.nl');

    expect(['Jan@Example.nl', 'jan@example.net'].map((email) => emailToken(key, email) === stored)).toEqual([
      true,
      false,
    ]);
  });

  it('find a name by any of its words, in any order', () => {
    const stored = nameTokens(key, 'Zoë de Vries');

    expect(nameTokens(key, 'VRIES zoe').every((word) => stored.includes(word))).toBe(true);
  });

  it('do not find a name by the beginning of a word', () => {
    expect(nameTokens(key, 'Zoë de Vries')).not.toContain(nameTokens(key, 'Vrie')[0]);
  });

  it('find a dwelling with and without the addition to its number, and not the neighbours', () => {
    const stored = addressToken(key, '1234 AB', '12a');

    expect(['12', '12b', '14'].map((number) => addressToken(key, '1234ab', number) === stored)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('do not exist for an address without a number', () => {
    expect(addressToken(key, '1234 AB', '')).toBeUndefined();
  });

  it('of one tenant say nothing at another', () => {
    expect(emailToken(key, 'jan@example.nl')).not.toBe(emailToken(newKey(), 'jan@example.nl'));
  });

  it('of one kind are not those of another', () => {
    expect(nameTokens(key, 'jan')[0]).not.toBe(emailToken(key, 'jan'));
  });
});

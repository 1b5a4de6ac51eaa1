import { dwellingsIn } from './address-in.js';

describe('the dwellings in an address', () => {
  it.each`
    address                               | dwellings
    ${'Dorpsstraat 12a, 3511 AB Utrecht'} | ${['3511 AB 12']}
    ${'dorpsstraat 12-2 3511ab utrecht'}  | ${['3511ab 12', '3511ab 2']}
    ${'3511 AB 7'}                        | ${['3511 AB 7']}
    ${'2e Daalsedijk 9, 3551 EA Utrecht'} | ${['3551 EA 2', '3551 EA 9']}
    ${'Laan 1940 nummer 5, 3526 GC'}      | ${['3526 GC 1940', '3526 GC 5']}
    ${'Kerkstraat 8, 9000 Gent'}          | ${['9000 8']}
    ${'Kerkstraat 8'}                     | ${[]}
    ${'3511 AB'}                          | ${[]}
    ${''}                                 | ${[]}
  `('of "$address" are $dwellings', ({ address, dwellings }) => {
    const found = dwellingsIn(address as string).map(({ postcode, houseNumber }) => `${postcode} ${houseNumber}`);

    expect(found).toEqual(dwellings);
  });

  it('stay few, whatever somebody types', () => {
    expect(dwellingsIn(`3511 AB ${'1 2 3 4 5 6 7 8 9 '.repeat(40)}`)).toHaveLength(12);
  });
});

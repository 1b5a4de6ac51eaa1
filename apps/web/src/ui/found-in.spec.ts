import { foundIn } from './found-in.js';

describe('searching while typing', () => {
  it.each([
    ['', ['Welbions']],
    ['welb', ['Welbions']],
    ['GOEDE woning', ['de goede woning']],
    ['woning goede', ['de goede woning']],
    ['cooperatie', ['Wooncoöperatie']],
    ['Bo Ex', ['Bo-Ex']],
    ['boex', ['Bo-Ex']],
    ['portaal', ['Klachtencommissie', 'Portaal Utrecht']],
  ])('finds %j', (typed, texts) => {
    expect(foundIn(typed, texts)).toBe(true);
  });

  it.each([
    ['welbionss', ['Welbions']],
    ['goede mijande', ['de goede woning']],
  ])('does not find %j', (typed, texts) => {
    expect(foundIn(typed, texts)).toBe(false);
  });
});

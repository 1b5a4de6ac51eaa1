import { isEnough, type Press, pressAfter } from './presses.js';

function pressedAt(...moments: number[]): Press {
  return moments.reduce<Press | undefined>(pressAfter, undefined)!;
}

describe('pressing Escape to leave', () => {
  it('is enough after three times in a row', () => {
    expect(isEnough(pressedAt(0, 400, 800))).toBe(true);
  });

  it('is not enough after twice', () => {
    expect(isEnough(pressedAt(0, 400))).toBe(false);
  });

  it('begins anew after a pause, because somebody closed something else', () => {
    expect(isEnough(pressedAt(0, 400, 2000))).toBe(false);
  });

  it('still counts a pause of a second and a half', () => {
    expect(isEnough(pressedAt(0, 1500, 3000))).toBe(true);
  });
});

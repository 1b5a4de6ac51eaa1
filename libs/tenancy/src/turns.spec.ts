import { Turns } from './turns.js';

describe('Turns', () => {
  it('starts a work when the one before has ended', async () => {
    const turns = new Turns();
    const told: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      told.push(`${name} starts`);
      await new Promise(setImmediate);
      told.push(`${name} ends`);
    };

    await Promise.all([turns.take(work('first')), turns.take(work('second'))]);

    expect(told).toEqual(['first starts', 'first ends', 'second starts', 'second ends']);
  });

  it('goes on after a work that failed', async () => {
    const turns = new Turns();
    const failed = turns.take(() => Promise.reject(new Error('no')));

    await expect(failed).rejects.toThrow('no');
    expect(await turns.take(() => Promise.resolve('yes'))).toBe('yes');
  });
});

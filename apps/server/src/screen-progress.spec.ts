import { ScreenProgress } from './screen-progress.js';

function aScreen(isTTY: boolean) {
  const written: string[] = [];
  return { written, screen: { isTTY, write: (text: string) => written.push(text) } };
}

describe('ScreenProgress', () => {
  it('shows on a terminal what is being done, before it is done', async () => {
    const { screen, written } = aScreen(true);

    await new ScreenProgress(screen).step('database', async () => {
      expect(written.join('')).toBe('  database      ');
    });
  });

  it('writes whole lines only where nobody looks on', async () => {
    const { screen, written } = aScreen(false);

    await new ScreenProgress(screen).step('database', async (tell) => tell('PostgreSQL of its own\nmade new'));

    expect(written.join('')).toMatch(/^ {2}database {6}PostgreSQL of its own +\d+\.\d s\n {16}made new\n$/);
  });

  it('repeats the name of a step when something else was written in between', async () => {
    const { screen, written } = aScreen(true);
    const progress = new ScreenProgress(screen);

    await progress.step('tables', async (tell) => {
      progress.say('a remark');
      tell('up to date');
    });

    expect(written.join('')).toMatch(/^ {2}tables {8}\na remark\n {2}tables {8}up to date +\d+\.\d s\n$/);
  });

  it('leaves the line when a step fails, so that the reason begins a line of its own', async () => {
    const { screen, written } = aScreen(true);
    const progress = new ScreenProgress(screen);

    await progress.step('tables', () => Promise.reject(new Error('no'))).catch(() => progress.makeRoom());

    expect(written.join('')).toBe('  tables        \n');
  });
});

import { parseCommandLine } from './command-line.js';
import { UsageProblem } from './usage-problem.js';

describe('a command line', () => {
  it.each([
    [
      'frobnicate',
      'There is no command "frobnicate". Use one of these: check, test, show, draw, diff, replay, new, help.',
    ],
    ['check --colour', 'There is no option --colour. See: npm run regulation -- --help'],
    ['check --format svg', '"check" has no option --format. See: npm run regulation -- check --help'],
    ['check here there', '"check" does not know what to do with "there". See: npm run regulation -- check --help'],
    ['show x 2026-02-30', '"2026-02-30" is not a day. Write a day that exists as year, month and day: 2026-03-02.'],
    ['draw x --format png', 'There is no format "png". Use one of these: svg, mermaid.'],
    ['draw x --language fr', 'There is no language "fr". Use one of these: nl, en.'],
    [
      'draw x --out',
      'The option --out is not complete, or has a value it cannot have. See: npm run regulation -- --help',
    ],
  ])('%s is refused with what to do', (words, sentence) => {
    expect(refusal(words)).toBe(sentence);
  });

  it('asks for help with a command, whatever else stands there', () => {
    expect(parseCommandLine(['draw', '--help'])).toMatchObject({ command: 'help', what: 'draw' });
  });

  it('knows a day, a directory and an option', () => {
    expect(parseCommandLine(['show', 'example', '2024-02-29', '--dir', 'mine', '--json'])).toMatchObject({
      command: 'show',
      what: 'example',
      day: '2024-02-29',
      dir: 'mine',
      json: true,
    });
  });
});

function refusal(words: string): string {
  try {
    parseCommandLine(words.split(' '));
    return 'not refused';
  } catch (error) {
    if (error instanceof UsageProblem) {
      return `${error.message} ${error.remedy}`;
    }
    throw error;
  }
}

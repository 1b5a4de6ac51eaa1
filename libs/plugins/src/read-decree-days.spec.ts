import { calendarOf, dueDay } from '#deadlines';
import { parseDecreeDays, readDecreeDays } from './read-decree-days.js';

const twoWeeks = {
  within: { amount: 2, unit: 'weeks' },
  direction: 'within',
  firstDayCounts: false,
  monthEnd: 'clip',
  rollOver: 'nextWorkingDay',
} as const;

const dueAfter = (text: string, start: string) => {
  const { decreeDays } = parseDecreeDays('decree-days.yaml', text);
  return dueDay(twoWeeks, start, calendarOf('NL', decreeDays.NL)).due;
};

describe('the decree days of an installation', () => {
  it('are those of the software where there is no file', async () => {
    expect(await readDecreeDays('regulations/no-such-folder')).toMatchObject({ findings: [] });
    expect(dueAfter('', '2026-05-01')).toBe('2026-05-18');
  });

  it('can be added: a term that would end on one ends on the next working day', () => {
    const text = 'NL:\n  adds:\n    - { day: 2029-05-11, source: A decree of 2028 }\n';

    expect([dueAfter('', '2029-04-27'), dueAfter(text, '2029-04-27')]).toEqual(['2029-05-11', '2029-05-14']);
  });

  it('can be taken away', () => {
    expect(dueAfter('NL: { removes: [2026-05-15] }', '2026-05-01')).toBe('2026-05-15');
  });

  it.each([
    ['NL:\n  adds:\n    - { day: 2029-02-30, source: x }\n', 3, 'no day of the calendar'],
    ['NL:\n  adds:\n    - { day: 2029-05-11 }\n', 3, 'source'],
    ['NL: {}\nDE: {}\n', 1, 'DE'],
    ['NL: [\n', 2, 'YAML'],
    ['NL: &a {}\nBE: *a\n', 2, 'YAML'],
  ])('that are wrong are told with their line: %j', (text, line, said) => {
    const [finding] = parseDecreeDays('decree-days.yaml', text).findings;

    expect(finding).toMatchObject({ line, message: expect.stringContaining(said) });
  });
});

import { type DueDay, isPast, urgencyOf } from './deadline-words.js';

const today = '2026-03-10';

function aDeadline(overrides: Partial<DueDay>): DueDay {
  return { dueOn: today, force: 'norm', status: 'running', ...overrides };
}

describe('urgencyOf', () => {
  it.each`
    dueOn           | urgency
    ${'2026-03-09'} | ${'overdue'}
    ${'2026-03-10'} | ${'today'}
    ${'2026-03-17'} | ${'week'}
    ${'2026-03-18'} | ${'later'}
  `('is $urgency for $dueOn', ({ dueOn, urgency }: { dueOn: string; urgency: string }) => {
    expect(urgencyOf(aDeadline({ dueOn }), today)).toBe(urgency);
  });

  it('is none for what was done, however late', () => {
    expect(urgencyOf(aDeadline({ dueOn: '2026-03-01', status: 'metLate' }), today)).toBe('none');
  });

  it('is none for an expectation whose day went by: nobody is late for it', () => {
    const expected = aDeadline({ dueOn: '2026-03-09', force: 'expectation' });

    expect([urgencyOf(expected, today), isPast(expected, today)]).toEqual(['none', true]);
  });

  it('is not past on the last day itself', () => {
    expect(isPast(aDeadline({ dueOn: today, force: 'expectation' }), today)).toBe(false);
  });

  it('is none while the clock stands still', () => {
    expect(urgencyOf(aDeadline({ dueOn: null }), today)).toBe('none');
  });
});

import { withEverything } from '../../../../test/support/panels/committees.js';
import { type TieKind } from '../types/candidate.js';
import { barOfTie } from './ties.js';

const question = { committee: withEverything, caseId: 'case', participant: 'noord' };
const ended = (kind: TieKind, participant: string) => ({ kind, participant, until: '2024-03-15' });

describe('a tie that ended, where the regulation wants two years without', () => {
  it.each(['employment', 'board', 'supervision', 'assignment'] as const)(
    '%s with the respondent: a bar on the last day of the two years, and not on the day after',
    (kind) => {
      const tie = ended(kind, 'noord');

      expect(barOfTie({ ...question, on: '2026-03-15' }, tie, 'members')?.code).toBe('tiedToRespondentRecently');
      expect(barOfTie({ ...question, on: '2026-03-16' }, tie, 'members')).toBeUndefined();
    },
  );

  it('with another participant is asked at appointment, not in the case', () => {
    expect(barOfTie({ ...question, on: '2024-03-16' }, ended('board', 'zuid'), 'members')).toBeUndefined();
    expect(barOfTie({ ...question, on: '2024-03-15' }, ended('board', 'zuid'), 'members')?.code).toBe(
      'tiedToParticipant',
    );
  });
});

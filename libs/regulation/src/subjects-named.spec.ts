import { someRules } from '../../../test/builders/a-regulation.js';
import { subjectsNamed } from './subjects-named.js';

describe('subjectsNamed', () => {
  it('names what is handled, then what the grounds name, and something else at the end', () => {
    expect(subjectsNamed(someRules())).toEqual(['repair', 'rent', 'rentIncrease', 'other']);
  });

  it('leaves something else out where the list is closed', () => {
    const { handles } = someRules().subjects;

    expect(subjectsNamed(someRules({ subjects: { list: 'closed', handles, exclusions: 'closed' } }))).not.toContain(
      'other',
    );
  });

  it('names subjects that are offered though the source does not name them', () => {
    const subjects = { list: 'open', handles: [], exclusions: 'open', alsoOffered: ['nuisance'] } as const;

    expect(subjectsNamed(someRules({ subjects: { ...subjects, handles: [], alsoOffered: ['nuisance'] } }))[0]).toBe(
      'nuisance',
    );
  });
});

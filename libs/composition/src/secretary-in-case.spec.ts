import { type CommitteeRule } from '#regulation';
import { withEverything } from '../../../test/support/panels/committees.js';
import { secretaryInCase, type SecretaryQuestion } from './secretary-in-case.js';

type Rule = NonNullable<CommitteeRule['secretary']>['whenRespondentEmploys'];
const { independence: _, ...withoutIndependence } = withEverything;

const committeeThatSays = (whenRespondentEmploys: Rule, base: CommitteeRule = withoutIndependence): CommitteeRule => ({
  ...base,
  secretary: {
    employedBy: 'participant',
    participant: 'noord',
    votes: 'no',
    whenRespondentEmploys,
    source: 'artikel 1',
  },
});

const ask = (overrides: Partial<SecretaryQuestion> = {}) =>
  secretaryInCase({
    committee: committeeThatSays(undefined),
    caseId: 'case',
    participant: 'noord',
    on: '2026-03-16',
    ties: [],
    ...overrides,
  });

describe('a secretary who is employed by the respondent', () => {
  it.each([
    ['deputy', 'deputy', false],
    ['disclosed', 'disclosed', true],
    ['notInDeliberation', 'notInDeliberation', true],
    ['unknown', 'chairDecides', true],
    [undefined, 'chairDecides', true],
  ] as const)('where the regulation says %s: %s, told to the parties %j', (says, follows, toldToParties) => {
    expect(ask({ committee: committeeThatSays(says) })).toMatchObject({ follows, toldToParties });
  });

  it('leaves the case to a deputy where the regulation is silent but wants a secretary without ties', () => {
    const committee = committeeThatSays('unknown', withEverything);

    expect(ask({ committee })).toMatchObject({ follows: 'deputy', rule: 'committee.independence' });
  });

  it('supports the committee in a case about another participant', () => {
    expect(ask({ participant: 'zuid' })).toMatchObject({ follows: 'maySupport', toldToParties: false });
  });

  it('is known by a tie as well as by the regulation, while it lasts', () => {
    const ties = [{ kind: 'employment', participant: 'zuid', until: '2026-03-16' }] as const;

    expect(ask({ participant: 'zuid', ties })).toMatchObject({ follows: 'chairDecides' });
    expect(ask({ participant: 'zuid', ties, on: '2026-03-17' })).toMatchObject({ follows: 'maySupport' });
  });

  it('is not the deputy secretary, about whom the regulation says nothing', () => {
    expect(ask({ deputy: true })).toMatchObject({ follows: 'maySupport' });
  });
});

it('a matter of the secretary’s own keeps him from that case, and from no other', () => {
  const ties = [{ kind: 'ownMatter', caseId: 'case' }] as const;

  expect(ask({ participant: 'zuid', ties })).toMatchObject({ follows: 'deputy', code: 'ownMatter' });
  expect(ask({ participant: 'zuid', ties, caseId: 'other' })).toMatchObject({ follows: 'maySupport' });
});

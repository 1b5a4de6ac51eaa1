import { stringify } from 'yaml';
import { aRegulation } from '../../../../test/builders/a-regulation.js';
import type { Regulation } from '#regulation';
import { readPastCases } from './read-past-cases.js';
import { replayCases } from './replay-cases.js';
import { totalsOf } from './totals.js';

const facts = {
  subject: 'repair',
  participant: 'north',
  priorSteps: { corporation: { form: 'written', on: '2025-01-10', answer: 'refused' } },
  forums: { court: 'none' },
  earlierAdvice: 'no',
};
const filed = { on: '2025-03-03', by: 'complainant', does: 'fileComplaint' };
const admitted = { on: '2025-03-05', by: 'secretary', does: 'decideAdmissibility', outcome: 'admitted' };
const asked = { on: '2025-03-06', by: 'secretary', does: 'requestResponse' };
const answered = { on: '2025-03-18', by: 'participantContact', does: 'submitResponse' };
const aPastCase = (rest: object = {}) => ({
  case: '2025-00001',
  facts,
  acts: [filed, admitted, asked, answered],
  ...rest,
});

const then = aRegulation();
const withTerm = (within: string): Regulation => ({
  ...then,
  terms: { ...then.terms, response: { ...then.terms['response']!, within } },
});
const withGround = (ground: Partial<Regulation['grounds'][string]>): Regulation => ({
  ...then,
  grounds: { ...then.grounds, added: { type: 'final', force: 'must', source: 'artikel 30', ...ground } },
});

function replayed(version: Regulation, past: object = aPastCase(), ofThen: Regulation | undefined = then) {
  const { cases, findings } = readPastCases('cases.yaml', stringify([past]));
  expect(findings).toEqual([]);
  return replayCases(version, cases, () => ofThen)[0]!;
}

describe('past cases under another version', () => {
  it('come out as they did under the same version', () => {
    expect(replayed(then)).toMatchObject({ admittedOtherwise: false, dates: [], now: 'admitted', then: 'admitted' });
  });

  it('show which dates move, and by how many days', () => {
    expect(replayed(withTerm('21 days')).dates).toEqual([
      { term: 'response', then: '2025-03-20', now: '2025-03-27', days: 7 },
    ]);
  });

  it('say what was in time and would be late: the day after the last one, and not the last day itself', () => {
    const lateness = ['11 days', '12 days'].map((within) => replayed(withTerm(within)).dates[0]?.lateness);

    expect(lateness).toEqual(['wouldBeLate', undefined]);
  });

  it('are refused where a ground is new, and go on as far as that road goes', () => {
    const result = replayed(withGround({ when: { subject: 'repair' } }));

    expect(result).toMatchObject({
      admittedOtherwise: true,
      then: 'admitted',
      now: 'refused',
      grounds: ['added'],
      stopped: { act: 3, step: 'requestResponse', alsoThen: false },
    });
  });

  it('are admitted where the ground of then is gone', () => {
    const acts = [filed, { ...admitted, outcome: 'refused', grounds: ['added'], reasons: 'yes' }];
    const past = aPastCase({ acts });

    expect(replayed(then, past, withGround({ when: { subject: 'repair' } }))).toMatchObject({
      admittedOtherwise: true,
      then: 'refused',
      now: 'admitted',
    });
  });

  it('are for the committee to decide where a fact is asked for that nobody told', () => {
    expect(replayed(withGround({ when: { 'forums.tribunal': 'pending' } }))).toMatchObject({
      admittedOtherwise: true,
      now: 'undecided',
      missing: ['forums.tribunal'],
    });
  });

  it('cannot be played where the participant is not in it, with the rule that says so', () => {
    const without = { ...then, participants: then.participants.filter(({ id }) => id !== 'north') };

    expect(replayed(without).stopped).toMatchObject({
      act: 1,
      refusal: { code: 'factNotInRegulation' },
      alsoThen: false,
    });
  });

  it('that the version of then refuses too are told apart: the case itself is wrong', () => {
    const past = aPastCase({ acts: [filed, answered] });

    expect(replayed(then, past).stopped).toMatchObject({ act: 2, alsoThen: true });
  });

  it('go by what is recorded of then where no version of then is known', () => {
    const past = aPastCase({ then: { admission: 'admitted', dates: { response: '2025-03-25' } } });

    expect(replayCases(then, readPastCases('x', stringify([past])).cases, () => undefined)[0]?.dates).toEqual([
      { term: 'response', then: '2025-03-25', now: '2025-03-20', days: -5 },
    ]);
  });

  it('are counted together', () => {
    const cases = [
      replayed(withTerm('21 days')),
      replayed(then),
      replayed(withGround({ when: { subject: 'repair' } })),
    ];

    expect(totalsOf(cases)).toEqual({
      cases: 3,
      admittedOtherwise: { 'admitted refused': 1 },
      casesWithMovedDates: 1,
      dates: { later: 1, earlier: 0, gone: 0, new: 0 },
      wouldBeLate: 0,
      wouldBeInTime: 0,
      stopped: 1,
    });
  });
});

describe('a file of past cases', () => {
  it('is read from JSON as from YAML', () => {
    expect(readPastCases('x', JSON.stringify([aPastCase()])).cases).toEqual(
      readPastCases('x', stringify([aPastCase()])).cases,
    );
  });

  it('tells everything that is wrong at once, each on its line', () => {
    const text = [
      '- case: Mrs Jansen',
      '  facts: {}',
      '  acts: []',
      '- case: a1',
      '  facts: { name: Jansen }',
      '  acts:',
      '    - { on: 2025-02-30, by: complainant, does: fileComplaint }',
    ].join('\n');

    const { cases, findings } = readPastCases('cases.yaml', text);

    expect([cases, findings.map(({ line }) => line)]).toEqual([[], [1, 3, 5, 7]]);
  });

  it.each([
    ['a map', 'case: 1', 'The file is not a list of cases.'],
    ['no YAML', '- [', 'This is not valid YAML or JSON'],
    [
      'a case twice',
      stringify([aPastCase(), aPastCase()], { aliasDuplicateObjects: false }),
      'The case "2025-00001" stands here twice.',
    ],
    ['aliases', '- &a { case: a }\n- *a', 'Anchors and aliases are not allowed.'],
    ['more than it can hold', `# ${'x'.repeat(4 * 1024 * 1024)}`, 'The file is larger than 4 MB.'],
    ['room for a sentence', stringify([aPastCase({ note: 'Jansen called' })]), 'Unrecognized key: "note"'],
  ])('that holds %s is refused', (_, text, message) => {
    const { cases, findings } = readPastCases('cases.yaml', text);

    expect([cases, findings[0]?.message]).toEqual([[], expect.stringContaining(message)]);
  });
});

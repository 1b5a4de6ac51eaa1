import { resolveExtends } from './resolve-extends.js';

const counting = { id: 'counting', about: ['calendar.monthEnd'], because: 'silent' };
const taken = { id: 'taken', about: ['terms.advice', 'grounds.late'], because: 'not read', inferredFrom: ['Another'] };
const base = {
  id: 'model',
  calendar: { monthEnd: 'clip' },
  terms: { advice: { within: '3 weeks', source: 'elsewhere' } },
  grounds: { late: { type: 'final', source: 'elsewhere' } },
  assumptions: [counting, taken],
};

function assumptionsAfter(patch: Record<string, unknown>, removes?: string[]): unknown {
  return resolveExtends(base, { id: 'own', extends: { base: 'model', version: '2024-01-01', removes }, ...patch })
    .value['assumptions'];
}

describe('the assumptions of a base', () => {
  it('hold in what extends it', () => {
    expect(assumptionsAfter({})).toEqual([counting, taken]);
  });

  it('stand behind those of the patch itself, so that a finding is on its own line', () => {
    const own = { id: 'own', about: ['grounds.late.type'], because: 'silent' };

    expect(assumptionsAfter({ assumptions: [own] })).toEqual([own, counting, taken]);
  });

  it('end where the patch says it itself, with a source of its own', () => {
    const terms = { advice: { within: '2 weeks', source: 'article 3' } };

    expect(assumptionsAfter({ terms, calendar: { monthEnd: 'overflow' } })).toEqual([
      { ...taken, about: ['grounds.late'] },
    ]);
  });

  it('hold where the patch changes a rule without a source of its own', () => {
    expect(assumptionsAfter({ terms: { advice: { within: '2 weeks' } } })).toContainEqual(taken);
  });

  it('end with what they are about', () => {
    expect(assumptionsAfter({}, ['grounds.late', 'terms.advice'])).toEqual([counting]);
  });

  it('give way to one of the same name', () => {
    const own = { ...counting, because: 'we know better' };

    expect(assumptionsAfter({ assumptions: [own] })).toEqual([own, taken]);
  });

  it.each([
    ['with an empty list', { assumptions: [] }, undefined],
    ['by removing all', {}, ['assumptions']],
  ])('cannot be hidden %s', (_how, patch, removes) => {
    expect(assumptionsAfter(patch, removes)).toEqual([counting, taken]);
  });
});

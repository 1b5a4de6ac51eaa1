import { resolveExtends } from './resolve-extends.js';

const base = {
  id: 'model',
  source: { title: 'Model' },
  calendar: { country: 'NL', rollOver: 'none' },
  stages: ['filed', 'refused'],
  grounds: { rent: { type: 'final', force: 'must' }, late: { type: 'final', force: 'may' } },
  minimums: { free: { rule: 'freeOfCharge' } },
};

function patched(patch: Record<string, unknown>, removes?: string[]) {
  const source = { title: 'Own' };
  return resolveExtends(base, {
    id: 'own',
    source,
    extends: { base: 'model', version: '2024-01-01', removes },
    ...patch,
  });
}

describe('resolveExtends', () => {
  it('merges maps by key, down to the single value', () => {
    const { value } = patched({ calendar: { rollOver: 'nextWorkingDay' } });

    expect(value['calendar']).toEqual({ country: 'NL', rollOver: 'nextWorkingDay' });
  });

  it('replaces a list as a whole', () => {
    expect(patched({ stages: ['filed'] }).value['stages']).toEqual(['filed']);
  });

  it('adds what the base does not have', () => {
    expect(patched({ grounds: { other: { type: 'final' } } }).value['grounds']).toEqual({
      ...base.grounds,
      other: { type: 'final' },
    });
  });

  it('takes away what is named, before it merges', () => {
    const { value, problems } = patched({ grounds: { rent: { type: 'notCompetent' } } }, [
      'grounds.late',
      'grounds.rent',
    ]);

    expect({ grounds: value['grounds'], problems }).toEqual({
      grounds: { rent: { type: 'notCompetent' } },
      problems: [],
    });
  });

  it('never takes the name, the source or the base of another regulation', () => {
    const { value } = patched({});

    expect([value['id'], value['source'], value['extends']]).toEqual([
      'own',
      { title: 'Own' },
      { base: 'model', version: '2024-01-01', removes: undefined },
    ]);
  });

  it('refuses to take away what is not there', () => {
    expect(patched({}, ['grounds.early']).problems).toEqual([
      {
        path: ['extends', 'removes', 0],
        message: 'The patch removes "grounds.early", which the base does not have.',
        remedy: 'What is there: rent, late.',
      },
    ]);
  });

  it.each([
    ['by removing it', {}, ['minimums.free']],
    ['by removing all of them', {}, ['minimums']],
    ['by writing another one of that name', { minimums: { free: { rule: 'termAtMost' } } }, []],
  ])('refuses to get around a minimum %s', (_how, patch, removes) => {
    expect(patched(patch, removes).problems).toHaveLength(1);
  });

  it('lets a patch add a minimum of its own', () => {
    expect(patched({ minimums: { seats: { rule: 'seatsNominatedBy' } } }).problems).toEqual([]);
  });

  it('changes neither the base nor the patch', () => {
    const before = structuredClone(base);

    patched({ grounds: { rent: { type: 'notYet' } } }, ['grounds.late']);

    expect(base).toEqual(before);
  });

  it('gives the base itself when the patch says nothing', () => {
    const { id: _id, source: _source, ...rest } = base;

    expect(patched({}).value).toMatchObject(rest);
  });
});

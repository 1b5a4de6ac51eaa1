import { filterOf, orderOf, readCaseSearch } from './case-search.js';

describe('the search of the list of cases', () => {
  it('reads a stage, an order and overdue from the address', () => {
    const search = { stage: 'filed', order: 'oldestFirst', overdue: true };

    expect(readCaseSearch(search)).toEqual(search);
  });

  it('drops what it does not know', () => {
    expect(readCaseSearch({ stage: '<b>', order: 'random', overdue: 'yes', page: 3 })).toEqual({});
  });

  it('puts the first deadline on top when nothing was chosen', () => {
    expect(orderOf({})).toBe('deadlineFirst');
  });

  it('filters on nothing when nothing was chosen', () => {
    expect(filterOf({})).toEqual({});
  });
});

import { overlap } from './days.js';

describe('two periods', () => {
  const april = { from: '2021-04-01', until: '2021-04-30' };

  it.each([
    ['share the last day of one', { from: '2021-03-01', until: '2021-04-01' }, true],
    ['share no day when one ended the day before', { from: '2021-03-01', until: '2021-03-31' }, false],
    ['share a day when one has no end', { from: '2021-01-01' }, true],
    ['share a day when one has no beginning', { until: '2021-04-01' }, true],
    ['share no day when one ended before it began', { from: '2021-04-01', until: '2021-03-31' }, false],
  ])('%s', (_, one, shared) => {
    expect(overlap(one, april)).toBe(shared);
  });
});

import { findingsIn, partsOf } from './document-content.js';

describe('the parts of a text', () => {
  it.each([
    ['nothing', {}, []],
    ['blank facts', { facts: ' \n' }, []],
    ['facts', { facts: 'It leaks.' }, ['facts']],
    ['a finding on the whole', { finding: 'unfounded' }, ['finding']],
    [
      'a finding and reasons on a point',
      { points: [{ point: 'a', finding: 'unfounded', reasoning: 'Dry.' }] },
      ['finding', 'reasons'],
    ],
    ['a point without either', { points: [{ point: 'a' }] }, []],
    ['an advice and money', { advice: 'Mend it.', compensation: '100 euro.' }, ['howToSolve', 'compensation']],
  ] as const)('with %s are %j: %j', (_, content, parts) => {
    expect(partsOf(content)).toEqual(parts);
  });
});

describe('the findings of a text', () => {
  it('stand per point where there are points, and on the whole where there are none', () => {
    const points = [{ point: 'a', finding: 'unfounded' }, { point: 'b' }] as const;

    expect(findingsIn({ finding: 'wellFounded', points })).toEqual({ points: [{ point: 'a', is: 'unfounded' }] });
    expect(findingsIn({ finding: 'wellFounded' })).toEqual({ outcome: 'wellFounded' });
    expect(findingsIn({ points: [{ point: 'a' }] })).toEqual({});
  });
});

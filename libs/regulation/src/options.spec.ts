import { aRegulation } from '../../../test/builders/a-regulation.js';
import type { Regulation } from './regulation.schema.js';
import { withOptionsApplied } from './options.js';

function aModel(chosen: boolean): Regulation {
  const source = 'artikel 1';
  return aRegulation({
    options: { houseSeekers: { chosen, source } },
    complainants: {
      renter: { capacities: ['renter'], priorSteps: ['corporation'], source },
      buyer: { capacities: ['buyer'], priorSteps: [], withOption: 'houseSeekers', source },
      seeker: { capacities: ['houseSeeker'], priorSteps: [], withOption: 'houseSeekers', source },
    },
    grounds: {
      noHouseSeekers: {
        when: { complainant: 'seeker' },
        type: 'notCompetent',
        force: 'must',
        withoutOption: 'houseSeekers',
        source,
      },
    },
  });
}

describe('withOptionsApplied', () => {
  it('keeps the class, and drops the ground against it, while the option is on', () => {
    const { complainants = {}, grounds } = withOptionsApplied(aModel(true));

    expect([Object.keys(complainants), Object.keys(grounds)]).toEqual([['renter', 'buyer', 'seeker'], []]);
  });

  it('drops a class while the option is off, but not the one that a ground turns away', () => {
    const { complainants = {}, grounds } = withOptionsApplied(aModel(false));

    expect([Object.keys(complainants), Object.keys(grounds)]).toEqual([['renter', 'seeker'], ['noHouseSeekers']]);
  });

  it('leaves a regulation without options as it is', () => {
    const regulation = aRegulation();

    expect(withOptionsApplied(regulation)).toBe(regulation);
  });
});

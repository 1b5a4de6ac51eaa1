import { someRules } from '../../../../test/builders/a-regulation.js';
import type { Ground, RegulationRules, StepRule } from '../regulation.schema.js';
import { checkMeaning } from './check-meaning.js';

/** What is wrong with a regulation that differs from a sound one in these parts. */
function messages(overrides: Partial<RegulationRules> = {}, file = 'regulations/example/2024-01-01.yaml'): string[] {
  return checkMeaning(someRules(overrides), file).map(({ message }) => message);
}

function aGround(overrides: Partial<Ground>): Ground {
  return { when: { earlierAdvice: 'yes' }, type: 'final', force: 'must', source: 'artikel 1', ...overrides };
}

function withStep(name: keyof RegulationRules['steps'], overrides: Partial<StepRule>): RegulationRules['steps'] {
  const { steps } = someRules();
  return { ...steps, [name]: { ...steps[name], ...overrides } };
}

describe('checkMeaning', () => {
  it('finds nothing wrong with a sound regulation', () => {
    expect(messages()).toEqual([]);
  });

  describe('of the file', () => {
    it('accepts Windows paths', () => {
      expect(messages({}, 'regulations\\example\\2024-01-01.yaml')).toEqual([]);
    });

    it('wants first-use.yaml for a source without a date', () => {
      const assumptions = [{ id: 'noDate', about: ['inForceFrom'], because: 'no date' }];

      expect(messages({ inForceFrom: 'firstUse', assumptions })).toEqual([
        'The file is called "2024-01-01.yaml", but inForceFrom asks for "first-use.yaml".',
      ]);
    });

    it('accepts first-use.yaml with an assumption', () => {
      const assumptions = [{ id: 'noDate', about: ['inForceFrom'], because: 'no date' }];

      expect(messages({ inForceFrom: 'firstUse', assumptions }, 'regulations/example/first-use.yaml')).toEqual([]);
    });
  });

  describe('of calendar points', () => {
    const { calendar } = someRules();
    const workingDays = {
      response: { ...someRules().terms['response'], within: '7 workingDays' },
    } as RegulationRules['terms'];

    it('asks nothing about working days while no term counts in them', () => {
      expect(messages({ calendar: { ...calendar } })).toEqual([]);
    });

    it('asks what a working day is as soon as a term counts in them', () => {
      expect(messages({ terms: workingDays })).toEqual([
        'calendar.holidaysAreWorkingDays is neither stated in the source nor an assumption.',
      ]);
    });

    it('is content when an assumption says what a working day is', () => {
      const assumptions = [{ id: 'days', about: ['calendar.holidaysAreWorkingDays'], because: 'it does not say' }];

      expect(messages({ terms: workingDays, assumptions })).toEqual([]);
    });

    it('asks when a month ends because a ground waits a month', () => {
      const sources = { firstDayCounts: 'artikel 20', rollOver: 'artikel 20' };

      expect(messages({ calendar: { ...calendar, sources } })).toEqual([
        'calendar.monthEnd is neither stated in the source nor an assumption.',
      ]);
    });

    it('asks what a holiday is when terms roll over it', () => {
      expect(messages({ calendar: { ...calendar, rollOver: 'nextWorkingDay' } })).toEqual([
        'calendar.holidaysAreWorkingDays is neither stated in the source nor an assumption.',
      ]);
    });
  });

  describe('of grounds', () => {
    it('accepts a landlord that is not on the list as a fact', () => {
      const grounds = { otherLandlord: aGround({ when: { participant: 'notListed' }, type: 'notCompetent' }) };

      expect(messages({ grounds })).toEqual([]);
    });

    it('refuses a landlord that nobody knows', () => {
      const grounds = { otherLandlord: aGround({ when: { participant: 'west' }, type: 'notCompetent' }) };

      expect(messages({ grounds })).toEqual(['The fact "participant" never has the value "west".']);
    });

    it('looks into unless as well', () => {
      const grounds = { odd: aGround({ unless: { 'forums.tribunal': ['pending', 'lost'] } }) };

      expect(messages({ grounds })).toEqual(['The fact "forums.tribunal" never has the value "lost".']);
    });

    it('refuses to count from a prior step that does not exist', () => {
      const grounds = { wait: aGround({ type: 'notYet', opens: { after: 'priorSteps.board.on', wait: '1 month' } }) };

      expect(messages({ grounds })).toEqual(['grounds.wait counts from the prior step "board", which does not exist.']);
    });

    it('accepts a subject that is handled unless something else holds', () => {
      const grounds = {
        repairs: aGround({ when: { subject: 'repair' }, unless: { earlierAdvice: 'no' }, type: 'notCompetent' }),
      };

      expect(messages({ grounds })).toEqual([]);
    });
  });

  describe('of subjects', () => {
    it('refuses a closed list in which nothing stands', () => {
      expect(messages({ subjects: { list: 'closed', handles: [], exclusions: 'closed' } })).toEqual([
        'The list of subjects is closed and empty.',
      ]);
    });

    it('refuses to offer more than a closed list', () => {
      const { handles } = someRules().subjects;

      expect(
        messages({ subjects: { list: 'closed', handles, exclusions: 'closed', alsoOffered: ['nuisance'] } }),
      ).toEqual(['The list of subjects is closed, but more subjects are offered.']);
    });

    it('accepts an open list in which nothing stands', () => {
      expect(
        messages({ subjects: { list: 'open', handles: [], exclusions: 'open', alsoOffered: ['nuisance'] } }),
      ).toEqual([]);
    });
  });

  describe('of steps', () => {
    it('accepts a step of an ending that leaves the stage as it is', () => {
      expect(messages({ steps: withStep('acknowledgeReceipt', { from: ['filed', 'refused'] }) })).toEqual([]);
    });

    it('refuses outcomes on a step that has none', () => {
      expect(messages({ steps: withStep('requestResponse', { sends: { admitted: ['responseRequest'] } }) })).toEqual([
        'The step requestResponse has no outcomes, but is written with some.',
      ]);
    });

    it('refuses a question on a step that asks nothing', () => {
      expect(messages({ steps: withStep('submitResponse', { asks: ['policy'] }) })).toEqual([
        'The step submitResponse cannot ask for anything.',
      ]);
    });

    it('refuses a letter on an outcome that leads nowhere', () => {
      const to = { admitted: 'admitted', refused: 'refused' } as const;
      const steps = withStep('decideAdmissibility', { to, sends: { notYet: ['refusal'] } });

      expect(messages({ steps })).toContain(
        'The step decideAdmissibility sends a letter on "notYet", an outcome without a stage.',
      );
    });

    it('refuses a filing that comes from somewhere', () => {
      expect(messages({ steps: withStep('fileComplaint', { from: ['refused'] }) })).toContain(
        'The step fileComplaint starts a case: it has a stage after it (to) and none before it (from).',
      );
    });

    it('refuses a later step that comes from nowhere', () => {
      expect(messages({ steps: withStep('acknowledgeReceipt', { from: undefined }) })).toEqual([
        'The step acknowledgeReceipt does not say from which stage it may be taken.',
      ]);
    });
  });

  it('refuses two assumptions of the same name', () => {
    const assumption = { id: 'days', about: ['terms.response.after'], because: 'it does not say' };

    expect(messages({ assumptions: [assumption, assumption] })).toEqual(['There are two assumptions "days".']);
  });

  it('refuses "of" on a corporation that is no branch', () => {
    const participants = [{ id: 'north', name: 'North', kind: 'corporation' as const, of: 'West' }];

    expect(messages({ participants })).toEqual(['The participant "north" is no branch, but has "of".']);
  });
});

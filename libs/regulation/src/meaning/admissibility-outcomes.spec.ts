import { someRules } from '../../../../test/builders/a-regulation.js';
import type { Ground, RegulationRules } from '../regulation.schema.js';
import { wrongOutcomes } from './steps.js';

const lasting: Ground = { when: { earlierAdvice: 'yes' }, type: 'final', force: 'must', source: 'artikel 1' };
const early: Ground = { ...lasting, type: 'notYet' };

/** The outcomes of the decision on admissibility that lack a stage, when only these have one. */
function lacking(outcomes: readonly string[], grounds: RegulationRules['grounds']): string[] {
  const { steps } = someRules();
  const to = Object.fromEntries(outcomes.map((outcome) => [outcome, 'waiting'])) as never;
  const rules = someRules({ grounds, steps: { ...steps, decideAdmissibility: { ...steps.decideAdmissibility!, to } } });
  return wrongOutcomes(rules)
    .map(({ message }) => message)
    .filter((message) => message.includes('has no stage'));
}

const without = (outcome: string) => `The step decideAdmissibility has no stage for the outcome "${outcome}".`;

describe('the decision on admissibility', () => {
  it.each<[string, RegulationRules['grounds'], string[]]>([
    ['no refusal where every ground can be mended', { early }, []],
    ['a refusal as soon as one ground lasts', { early, lasting }, [without('refused')]],
    ['a refusal where no ground stands in the text', {}, [without('refused')]],
  ])('needs %s', (_, grounds, messages) => {
    expect(lacking(['admitted', 'notYet'], grounds)).toEqual(messages);
  });

  it('needs a stage to wait in as soon as one ground can be mended', () => {
    expect(lacking(['admitted', 'refused'], { lasting })).toEqual([]);
    expect(lacking(['admitted', 'refused'], { lasting, early })).toEqual([without('notYet')]);
  });
});

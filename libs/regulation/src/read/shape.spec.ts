import { someRules } from '../../../../test/builders/a-regulation.js';
import { regulationSchema } from '../regulation.schema.js';
import { stages } from '../vocabulary-stages.js';
import { stepNames } from '../vocabulary-steps.js';
import { checkShape } from './shape.js';

/** A regulation of which the test breaks the shape. */
interface Rules {
  kind?: string;
  source: object;
  forums: object;
  grounds: object;
  steps: { decideAdmissibility: object; requestResponse: object };
}

/** The problems of a regulation in which one place holds something else. */
function problemsWith(change: (rules: Rules) => unknown) {
  const rules = structuredClone(someRules()) as unknown as Rules;
  change(rules);
  return checkShape(regulationSchema, rules).problems.map(({ path, message, remedy }) => [
    path.join('.'),
    message,
    remedy,
  ]);
}

describe('checkShape', () => {
  it('accepts a regulation', () => {
    expect(problemsWith(() => undefined)).toEqual([]);
  });

  it('tells the known keys where it meets an unknown one', () => {
    const problems = problemsWith((rules) => Object.assign(rules.forums, { tribunal: { kind: 'court', name: 'x' } }));

    expect(problems).toEqual([
      ['forums.tribunal.name', 'Unknown key "name" in forums.tribunal.', 'Known keys here: kind.'],
    ]);
  });

  it('tells the known steps where it meets an unknown one', () => {
    const [problem] = problemsWith((rules) => Object.assign(rules.steps, { holdParty: {} }));

    expect(problem).toEqual([
      'steps.holdParty',
      'Unknown key "holdParty" in steps.',
      `Known keys here: ${stepNames.join(', ')}.`,
    ]);
  });

  it('explains a key that is missing', () => {
    const problems = problemsWith((rules) => delete rules.kind);

    expect(problems).toEqual([
      [
        'kind',
        'The key "kind" is missing.',
        'What sort of scheme this is; a `model` is only there for others to extend.',
      ],
    ]);
  });

  it('looks at the kind of a value before it says what is wrong with it', () => {
    const [outcome] = problemsWith((rules) =>
      Object.assign(rules.steps.decideAdmissibility, { to: { admitted: 'lost' } }),
    );

    expect(outcome?.[1]).toBe('steps.decideAdmissibility.to.admitted: "lost" is not a value that is known here.');
  });

  it('lists the values where one word stands that is none of them', () => {
    const [stage] = problemsWith((rules) => Object.assign(rules.steps.requestResponse, { to: 'lost' }));

    expect(stage?.[2]).toBe(`Known values: ${[...stages, 'previous'].join(', ')}.`);
  });

  it.each([
    ['a number for text', { publisher: 3 }, 'source.publisher must be text.'],
    ['nothing for text', { title: '' }, 'source.title is empty or too short.'],
    ['a list for text', { title: ['a'] }, 'source.title must be text.'],
    ['no address for an address', { website: 'kwru' }, 'source.website: "kwru" is not a valid url.'],
    ['too much text', { dated: 'x'.repeat(61) }, 'source.dated is too long.'],
  ])('names the place of %s', (_what, change, message) => {
    const [problem] = problemsWith((rules) => Object.assign(rules.source, change));

    expect(problem?.[1]).toBe(message);
  });

  it.each(['constructor', 'toString', 'Rent', 'rent price', ''])('refuses "%s" as a name', (name) => {
    const grounds = Object.fromEntries([[name, someRules().grounds['rentPrice']]]);

    expect(problemsWith((rules) => Object.assign(rules, { grounds }))).toHaveLength(1);
  });

  it('accepts a name in camelCase', () => {
    const grounds = { rentPrice2: someRules().grounds['rentPrice'] };

    expect(problemsWith((rules) => Object.assign(rules, { grounds }))).toEqual([]);
  });
});

import { type MongoQuery } from '@casl/ability';
import { factNames, type RightsFacts } from './fact-names.js';
import { type Condition } from './condition.js';
import { type Own } from './own.js';
import { type AccessSubject } from './words.js';

/**
 * The conditions of a right as CASL takes them, for one person; undefined where there are none. Throws on a fact that
 * the subject does not have and on a value that is undefined: both would open what the condition closes. CASL's own `$and` is not
 * used: its matcher takes that for a fact, and then nothing holds.
 */
export function conditionsOf(
  when: readonly Condition[],
  own: Own,
  subject: AccessSubject = 'Case',
): MongoQuery<RightsFacts> | undefined {
  const conditions = when.map(({ holds }) => checked(holds(own), subject));
  const facts = conditions.flatMap((condition) => Object.keys(condition));
  if (new Set(facts).size < facts.length) {
    throw new Error(`Two conditions of one right name the same fact, of which one would be lost: ${facts.join(', ')}.`);
  }
  return conditions.length === 0 ? undefined : (Object.assign({}, ...conditions) as MongoQuery<RightsFacts>);
}

function checked(condition: MongoQuery<RightsFacts>, subject: AccessSubject): MongoQuery<RightsFacts> {
  const facts = Object.entries(condition);
  if (facts.length === 0) {
    throw new Error('A condition that names no fact holds always.');
  }
  for (const [fact, wanted] of facts) {
    if (!factNames[subject].includes(fact)) {
      throw new Error(`A ${subject} has no fact "${fact}" that a right could depend on.`);
    }
    refuseUndefined(fact, wanted);
  }
  return condition;
}

function refuseUndefined(fact: string, wanted: unknown): void {
  if (wanted === undefined) {
    throw new Error(`The condition on "${fact}" has no value.`);
  }
  if (typeof wanted === 'object' && wanted !== null) {
    for (const value of Array.isArray(wanted) ? (wanted as unknown[]) : Object.values(wanted)) {
      refuseUndefined(fact, value);
    }
  }
}

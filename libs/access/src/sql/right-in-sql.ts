import { rulesToCondition } from '@casl/ability/extra';
import { type Ability } from '../ability.js';
import { type Action } from '../actions.js';
import { type AccessSubject, type Part } from '../words.js';
import { type FactColumns } from './column.js';
import { conditionInSql } from './condition-in-sql.js';
import { type Expression, isNot, joined, withNames } from './expression.js';
import { requireSoundRule } from './sound-rule.js';

/** What is asked of the rows: may this be done with them, and with each of these parts of them. */
export interface RightQuestion {
  readonly action: Action;
  readonly subject: AccessSubject;
  readonly columns: FactColumns;
  /** None, or left out: whether a row may be seen at all, however little of it. */
  readonly parts?: readonly Part[];
  /** What the names of the values begin with; `right` when left out. */
  readonly prefix?: string;
}

/** A right as a condition for `where`. */
export interface SqlRight {
  /** True for the rows that are allowed; false or null for all others. The same for every value of the same rules. */
  readonly text: string;
  /** A value for every `:name` in the text. */
  readonly values: Readonly<Record<string, unknown>>;
}

type Rules = ReturnType<Ability['rulesFor']>;

/**
 * The right of a list: the rows for which `ability.can(action, row)` holds, and `ability.can(action, row, part)` for every part
 * named. A list is filtered or sorted by parts of only those rows of which these parts may be read.
 * Throws on a rule that cannot be asked of the database exactly, also on one that another rule hides.
 */
export function rightInSql(ability: Ability, question: RightQuestion): SqlRight {
  const { action, subject, columns, parts = [], prefix = 'right' } = question;
  requireExpressible(ability.possibleRulesFor(action, subject), columns);
  const asked =
    parts.length === 0
      ? [ability.rulesFor(action, subject)]
      : distinct(parts.map((part) => ability.rulesFor(action, subject, named(part))));
  const allowed = asked.map((rules) => allowedBy(rules, columns));
  return withNames(joined('and', allowed), prefix);
}

function requireExpressible(rules: Rules, columns: FactColumns): void {
  for (const rule of rules) {
    requireSoundRule(rule.origin);
    if (rule.ast) {
      conditionInSql(rule.ast, columns);
    }
  }
}

/** Whether the last rule that matches gives the right; without any rule nothing is allowed. */
function allowedBy(rules: Rules, columns: FactColumns): Expression {
  const allowed = rulesToCondition<Ability, Expression, Expression>(rules, (rule) => ruleInSql(rule, columns), {
    and: (conditions) => joined('and', conditions),
    or: (conditions) => joined('or', conditions),
    empty: () => ['true'],
  });
  return allowed ?? ['false'];
}

function ruleInSql({ ast, inverted }: Rules[number], columns: FactColumns): Expression {
  if (!ast) {
    throw new Error('A rule with conditions cannot be read.');
  }
  const condition = conditionInSql(ast, columns);
  return inverted ? isNot(condition) : condition;
}

/** Parts under the same rules are asked once. */
function distinct(asked: readonly Rules[]): Rules[] {
  return [...new Map(asked.map((rules) => [rules.map(({ priority }) => priority).join(), rules])).values()];
}

/** CASL takes a part without a name for no part at all, which asks less. */
function named(part: Part): Part {
  if (!part) {
    throw new Error('A part without a name asks nothing.');
  }
  return part;
}

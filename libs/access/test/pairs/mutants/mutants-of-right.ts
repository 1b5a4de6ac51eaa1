import { type Action, actions } from '../../../src/actions.js';
import { type Condition } from '../../../src/condition.js';
import { factsOf } from '../../../src/facts-of.js';
import { type Right } from '../../../src/right.js';
import { rights } from '../../../src/rights.js';
import { helperGrants, type Part } from '../../../src/words.js';
import { partsOf } from './every-question.js';
import { changed, type Mutant, type Place } from './mutant.js';

const everyCondition: readonly Condition[] = [
  ...new Set(
    Object.values(rights)
      .flat()
      .flatMap(({ when }) => when),
  ),
];

/** Every fault in one right: what it says is taken away in turn, and what it does not say is added in turn. */
export function mutantsOfRight(place: Place): Mutant[] {
  return [changed(place, 'a right is gone', 'is gone', null), ...narrowed(place), ...widened(place), ...added(place)];
}

/** The last action or part of a right is taken away with the right itself. */
function narrowed(place: Place): Mutant[] {
  const { actions: taken, parts = [] } = place.right;
  return [
    ...(taken.length > 1 ? taken : []).map((action) =>
      changed(place, 'an action is gone', `without ${action}`, {
        ...place.right,
        actions: taken.filter((one) => one !== action),
      }),
    ),
    ...(parts.length > 1 ? parts : []).map((part) =>
      changed(place, 'a part is gone', `without the part ${part}`, {
        ...place.right,
        parts: parts.filter((one) => one !== part),
      }),
    ),
  ];
}

function widened(place: Place): Mutant[] {
  const { when, parts, granted } = place.right;
  return [
    ...when.map((condition) =>
      changed(place, 'a condition is gone', `without the condition "${condition.says}"`, {
        ...place.right,
        when: when.filter((one) => one !== condition),
      }),
    ),
    ...when.flatMap((condition) => mutantsOfCondition(place, condition)),
    ...(parts
      ? [changed(place, 'the parts are no longer limited', 'of every part', without(place.right, 'parts'))]
      : []),
    ...(granted ? mutantsOfGrant(place, granted) : []),
  ];
}

/** A condition mistaken for another one about the same facts. */
function mutantsOfCondition(place: Place, condition: Condition): Mutant[] {
  const { when } = place.right;
  return everyCondition
    .filter((other) => other !== condition && factsOf(other).join() === factsOf(condition).join())
    .map((other) =>
      changed(place, 'another condition is asked', `"${other.says}", not "${condition.says}"`, {
        ...place.right,
        when: when.map((one) => (one === condition ? other : one)),
      }),
    );
}

function mutantsOfGrant(place: Place, granted: Right['granted']): Mutant[] {
  return [
    changed(place, 'the grant is no longer asked', `without the grant ${granted}`, without(place.right, 'granted')),
    ...helperGrants
      .filter((other) => other !== granted)
      .map((other) =>
        changed(place, 'another grant is asked', `with the grant ${other}`, { ...place.right, granted: other }),
      ),
  ];
}

/** What the role may do anyhow, where this right holds, is not added: that would be no fault. */
function added(place: Place): Mutant[] {
  const { actions: taken, parts, subject } = place.right;
  return [
    ...actions
      .filter((action) => !taken.includes(action))
      .filter((action) => !rights[place.role].some((held) => gives(held, action, place.right)))
      .map((action) =>
        changed(place, 'an action is added', `with ${action}`, { ...place.right, actions: [...taken, action] }),
      ),
    ...(parts ? partsOf(subject).filter(isAbsentIn(parts)) : []).map((part) =>
      changed(place, 'a part is added', `with the part ${part}`, { ...place.right, parts: [...(parts ?? []), part] }),
    ),
  ];
}

function isAbsentIn(parts: readonly Part[]) {
  return (part: Part | undefined): part is Part => part !== undefined && !parts.includes(part);
}

/** Whether a right gives an action in every case, and for everybody, for whom the other right holds. */
function gives({ actions: taken, subject, parts, when, granted }: Right, action: Action, other: Right): boolean {
  return (
    taken.includes(action) &&
    subject === other.subject &&
    parts === undefined &&
    (granted === undefined || granted === other.granted) &&
    when.every((condition) => other.when.includes(condition))
  );
}

function without(right: Right, key: 'parts' | 'granted'): Right {
  return Object.fromEntries(Object.entries(right).filter(([name]) => name !== key)) as unknown as Right;
}

import type { StepRule } from '../regulation.schema.js';
import type { ProcedureRole } from '../vocabulary-roles.js';
import { type Stage, stages } from '../vocabulary-stages.js';
import type { StepName } from '../vocabulary-steps.js';
import { type Comparison, gainedAndLost, namesOf, type Told, wasAndBecomes } from './comparison.js';
import type { Audience } from './difference.js';

const inCommittee: readonly ProcedureRole[] = ['secretary', 'chair', 'member'];

/** Steps that are new or gone, and who may take one, when, and what follows. */
export function tellSteps(comparison: Comparison): Told[] {
  const { before, after, words, labels } = comparison;
  const [one, other] = [before.regulation.steps, after.regulation.steps];
  return (namesOf(one, other) as StepName[]).flatMap((name): Told[] => {
    const [had, has] = [one[name], other[name]];
    const about = `steps.${name}`;
    if (had && has) {
      return changedStep(comparison, name, [had, has]);
    }
    const roles = (has ?? had)?.by ?? [];
    const says = has
      ? words.stepNew(labels.steps[name], rolesOf(comparison, roles))
      : words.stepGone(labels.steps[name]);
    return [{ for: whoTakes(roles), about, says }];
  });
}

function changedStep(comparison: Comparison, name: StepName, [before, after]: readonly [StepRule, StepRule]): Told[] {
  const { words, labels } = comparison;
  const step = labels.steps[name];
  const told = (part: string, says: string): Told => ({
    for: whoTakes(after.by),
    about: `steps.${name}.${part}`,
    says: says === '' ? '' : words.about(step, says),
  });
  const { stepParts: parts } = words;
  const reasons = ({ reasons: rule }: StepRule) => (rule ? words.stepReasons[rule] : '');
  return [
    ...rolesTold(comparison, name, [before, after]),
    ...stagesTold(comparison, name, [before, after]),
    told('to', wasAndBecomes(comparison, leadsTo(comparison, before), leadsTo(comparison, after))),
    told('reasons', wasAndBecomes(comparison, reasons(before), reasons(after))),
    ...['when', 'unless'].map((part) => told(part, parts.cases)),
    ...(['needs', 'repeats', 'sends', 'asks', 'onBehalfOf'] as const).map((part) => told(part, parts[part])),
  ];
}

function rolesTold(comparison: Comparison, name: StepName, [before, after]: readonly [StepRule, StepRule]): Told[] {
  const { words, labels } = comparison;
  const { gained, lost } = gainedAndLost(before.by, after.by);
  const told = (roles: readonly ProcedureRole[], says: string): Told[] =>
    roles.length === 0 ? [] : [{ for: whoTakes(roles), about: `steps.${name}.by`, says }];
  return [
    ...told(gained, words.stepAlsoBy(labels.steps[name], rolesOf(comparison, gained))),
    ...told(lost, words.stepNoLongerBy(labels.steps[name], rolesOf(comparison, lost))),
  ];
}

function stagesTold(
  { words, labels }: Comparison,
  name: StepName,
  [before, after]: readonly [StepRule, StepRule],
): Told[] {
  const { gained, lost } = gainedAndLost(before.from, after.from);
  const named = (names: readonly Stage[]) => words.joined(names.map((stage) => labels.stages[stage]));
  const told = (names: readonly Stage[], says: string): Told[] =>
    names.length === 0 ? [] : [{ for: whoTakes(after.by), about: `steps.${name}.from`, says }];
  return [
    ...told(gained, words.stepAlsoFrom(labels.steps[name], named(gained))),
    ...told(lost, words.stepNoLongerFrom(labels.steps[name], named(lost))),
  ];
}

/** The stages that can follow; a step that leaves the case where it is has none. */
function leadsTo({ words, labels }: Comparison, { to }: StepRule): string {
  const next = to === undefined ? [] : typeof to === 'string' ? [to] : Object.values(to);
  const known = stages.filter((stage) => next.includes(stage));
  return known.length === 0 ? words.stays : words.leadsTo(words.joined(known.map((stage) => labels.stages[stage])));
}

function rolesOf({ words, labels }: Comparison, roles: readonly ProcedureRole[]): string {
  return words.joined(roles.map((role) => labels.roles[role]));
}

/** For whom it matters who may take a step: those who take it. What the platform does is for everybody. */
function whoTakes(roles: readonly ProcedureRole[]): Audience[] {
  return [...new Set(roles.map(audienceOf))];
}

function audienceOf(role: ProcedureRole): Audience {
  if (role === 'complainant' || role === 'system') {
    return role === 'system' ? 'everybody' : role;
  }
  return inCommittee.includes(role) ? 'committee' : 'participant';
}

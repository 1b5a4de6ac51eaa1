import { compareDays, isLocalDate, type LocalDate } from '#deadlines';
import { furtherMoments, stepEvents, type StepName } from '#regulation';
import type { Situation } from '../decision.js';
import { type Refusal, refuse } from '../refusal.js';
import type { Inputs } from './input.js';

/** Why a step cannot be taken with what was given: something is missing, or is not what it should be. */
export function inputRefusal(inputs: Inputs, { request, rule, today }: Situation<StepName>): Refusal | undefined {
  const given = request as Readonly<Record<string, unknown>>;
  const place = `steps.${request.step}`;
  const missing = lacking(inputs, given);
  if (missing.length > 0) {
    return refuse('requirementsMissing', place, { source: rule.source, missing });
  }
  const wrong = Object.keys(inputs).find((name) => given[name] !== undefined && !inputs[name]?.accepts(given[name]));
  if (wrong !== undefined) {
    const value = given[wrong];
    const details = { field: wrong, ...(typeof value === 'string' ? { value } : {}) };
    return refuse('inputNotValid', place, { missing: [wrong], details });
  }
  return request.moments && momentRefusal(request.step, request.moments, today);
}

function lacking(inputs: Inputs, given: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(inputs)
    .filter(([name, { needed }]) => needed && (given[name] === undefined || given[name] === ''))
    .map(([name]) => name);
}

/** Days of which it is known at the time of the act that they lie ahead. */
const mayLieAhead: readonly string[] = ['hearing', 'due'];

function momentRefusal(
  step: StepName,
  moments: Readonly<Record<string, LocalDate>>,
  today: LocalDate,
): Refusal | undefined {
  const further: Partial<Record<string, readonly string[]>> = furtherMoments;
  const known = stepEvents[step].flatMap((event) => further[event] ?? []);
  const place = `steps.${step}`;
  for (const [name, day] of Object.entries(moments)) {
    if (!known.includes(name)) {
      return refuse('inputNotValid', place, { missing: [name], details: { field: `moments.${name}` } });
    }
    if (!isLocalDate(day)) {
      return refuse('dateDoesNotExist', place, { missing: [name], details: { field: name, value: String(day) } });
    }
    if (!mayLieAhead.includes(name) && compareDays(day, today) > 0) {
      return refuse('dateInFuture', place, { missing: [name], details: { field: name, day, latest: today } });
    }
  }
  return undefined;
}

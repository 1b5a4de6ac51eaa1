import { addDuration, type Calendar, compareDays, parseDuration } from '#deadlines';
import { extensionReasons, type Term } from '#regulation';
import { compiled } from '../compiled.js';
import type { Deadline } from '../deadlines-of.js';
import type { Situation, StepMeaning, StepResult } from '../decision.js';
import { optional } from '../inputs/input.js';
import { choice, content, day, length, name } from '../inputs/kinds.js';
import { type Refusal, refuse } from '../refusal.js';
import { inDays } from '../term-rule.js';
import { lengthAsked } from './length-asked.js';
import { runningTerm, termNotRunning } from './running-term.js';

export const extendTermInputs = {
  term: name('The term, as the regulation names it.'),
  extendBy: optional(length('How much longer, such as 2 weeks.')),
  until: optional(day('Instead of a length: the new last day.')),
  reason: optional(choice(extensionReasons, 'Why, where the regulation lists reasons.')),
  motivationId: optional(content('The reasons in writing.')),
};

/** The day of the step is the day on which both sides were told. */
export const extendTerm: StepMeaning<'extendTerm'> = {
  event: 'termExtended',
  inputs: extendTermInputs,
  often: true,
  take,
};

type Extendable = NonNullable<Term['extendable']>;

function take(situation: Situation<'extendTerm'>): StepResult<'extendTerm'> {
  const { regulation, request } = situation;
  const term = regulation.terms[request.term];
  const run = runningTerm(situation);
  const refusal = termNotRunning(situation, run);
  if (refusal || !term || !run) {
    return refusal ?? refuse('termNotRunning', `terms.${request.term}`, { details: { term: request.term } });
  }
  const { extendable } = term;
  if (!extendable || term.direction === 'countedBack') {
    const details = { term: request.term };
    return refuse('termNotExtendable', `terms.${request.term}.extendable`, { source: term.source, details });
  }
  const refused = whoAndWhy(situation, extendable) ?? tooLate(situation, run, extendable);
  return refused ?? longer(situation, run, extendable);
}

function longer(situation: Situation<'extendTerm'>, run: Deadline, rule: Extendable): StepResult<'extendTerm'> {
  const asked = lengthAsked(situation, run);
  if (asked.extendBy === undefined) {
    return asked.refusal;
  }
  const { extendBy } = asked;
  return (
    tooMuch(situation, { run, extendBy }, rule) ?? {
      kind: 'taken',
      data: { extendBy, source: rule.source, run: run.run },
    }
  );
}

function whoAndWhy({ by, request }: Situation<'extendTerm'>, rule: Extendable): Refusal | undefined {
  const place = `terms.${request.term}.extendable`;
  if (!rule.by.includes(by)) {
    return refuse('roleMayNot', `${place}.by`, { source: rule.source, details: { role: by, roles: rule.by } });
  }
  if (rule.because && (request.reason === undefined || !rule.because.includes(request.reason))) {
    const details = { field: 'reason', value: request.reason ?? '' };
    return refuse('reasonNotInRegulation', `${place}.because`, { source: rule.source, missing: ['reason'], details });
  }
  return rule.withReasons === 'yes' && request.motivationId === undefined
    ? refuse('requirementsMissing', `${place}.withReasons`, { source: rule.source, missing: ['motivationId'] })
    : undefined;
}

/** Where both sides must be told before the term ends, nobody can be told afterwards. */
function tooLate(
  { request, day, state }: Situation<'extendTerm'>,
  run: Deadline,
  rule: Extendable,
): Refusal | undefined {
  const place = `terms.${request.term}.extendable`;
  if (rule.told === 'yes' && run.due !== undefined && compareDays(day, run.due) > 0) {
    const details = { term: request.term, field: 'on', day, latest: run.due };
    return refuse('extensionTooLate', `${place}.told`, { source: rule.source, details });
  }
  const asked = state.timeAsked.some(({ term, sequence }) => term === request.term && sequence > run.run);
  return rule.onRequest && !asked
    ? refuse('earlierStepMissing', `${place}.onRequest`, { source: rule.source, missing: ['requestMoreTime'] })
    : undefined;
}

interface Longer {
  readonly run: Deadline;
  readonly extendBy: string;
}

function tooMuch(situation: Situation<'extendTerm'>, { run, extendBy }: Longer, rule: Extendable): Refusal | undefined {
  const { request, state } = situation;
  const place = `terms.${request.term}.extendable`;
  const details = { term: request.term, value: extendBy };
  const granted = state.extensions.filter(({ term, run: extended }) => term === request.term && extended === run.run);
  if (typeof rule.times === 'number' && granted.length >= rule.times) {
    return refuse('extensionTooOften', `${place}.times`, { source: rule.source, details });
  }
  return rule.length !== 'free' && rule.length !== 'unknown' && isLonger(situation, { run, extendBy }, rule.length)
    ? refuse('extensionTooLong', `${place}.length`, { source: rule.source, missing: ['extendBy'], details })
    : undefined;
}

/** Lengths in other units are compared by the day they reach, from the last day as it stands. */
function isLonger(
  { regulation, calendar }: Situation<'extendTerm'>,
  { run, extendBy }: Longer,
  limit: string,
): boolean {
  const from = run.due ?? run.startedBy.day;
  const reach = (text: string, by: Calendar = calendar) =>
    addDuration(from, inDays(parseDuration(text)), by, compiled(regulation).counting);
  return compareDays(reach(extendBy), reach(limit)) > 0;
}

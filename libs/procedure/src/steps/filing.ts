import type { LocalDate } from '#deadlines';
import { knownFacts, type Regulation } from '#regulation';
import { dayBefore, impossibleDay, type NamedDay } from '../dates.js';
import type { FirstStep, Situation } from '../decision.js';
import { type CaseFacts, type ConductFacts, factNamed, type PriorStepFacts } from '../facts.js';
import { type Refusal, refuse } from '../refusal.js';
import type { RequestOf } from '../step-request.js';

/** Why a complaint cannot be filed: nobody said what it is about, or against whom. */
export function missingFacts({ request }: Situation<FirstStep>): Refusal | undefined {
  const missing = (['subject', 'participant'] as const).filter((name) => !request.facts[name]);
  return missing.length > 0 ? refuse('requirementsMissing', `steps.${request.step}`, { missing }) : undefined;
}

/** Why a complaint cannot be filed like this: a channel, a fact or a day that cannot be. */
export function filing({ regulation, request, today }: Situation<FirstStep>): Refusal | undefined {
  return channelRefusal(regulation, request) ?? factsRefusal(regulation, request.facts, today);
}

/** Why these facts cannot be: the regulation has no name for them, or a day is impossible. */
export function factsRefusal(regulation: Regulation, facts: CaseFacts, today: LocalDate): Refusal | undefined {
  return unknownFact(regulation, facts) ?? dayRefusal(facts, today);
}

function channelRefusal({ intake }: Regulation, { channel }: RequestOf<FirstStep>): Refusal | undefined {
  return intake.channels.includes(channel)
    ? undefined
    : refuse('channelNotInRegulation', 'intake.channels', { source: intake.source, details: { value: channel } });
}

/** A fact that the regulation has no name for, or a value it does not have, was not asked and cannot be judged. */
function unknownFact(regulation: Regulation, facts: CaseFacts): Refusal | undefined {
  const known = knownFacts(regulation);
  const wrong = namesIn(facts).find((name) => {
    const value = factNamed(name, facts);
    return !known.has(name) || (value !== undefined && !known.get(name)?.includes(value));
  });
  return wrong === undefined
    ? undefined
    : refuse('factNotInRegulation', wrong, { details: { field: wrong, value: factNamed(wrong, facts) ?? '' } });
}

const plainFacts = ['earlierAdvice', 'complainant', 'respondent', 'signal', 'collective', 'anonymous'] as const;

/** The facts that somebody gave, under the names that conditions use for them. */
function namesIn(facts: CaseFacts): string[] {
  return [
    'subject',
    'participant',
    ...Object.entries(facts.priorSteps).flatMap(([id, step]) => [
      `priorSteps.${id}.form`,
      ...(step.answer === undefined ? [] : [`priorSteps.${id}.answer`]),
    ]),
    ...Object.keys(facts.forums).map((id) => `forums.${id}`),
    ...plainFacts.filter((name) => facts[name] !== undefined),
  ];
}

function dayRefusal({ priorSteps, conduct }: CaseFacts, today: LocalDate): Refusal | undefined {
  return (
    Object.entries(priorSteps)
      .map(([id, step]) => daysOfStep(`priorSteps.${id}`, step, today))
      .find((refusal) => refusal !== undefined) ??
    (conduct && daysOfConduct(conduct, today))
  );
}

/** The day before which an answer was promised may lie ahead; it only has to exist. */
function daysOfStep(path: string, step: PriorStepFacts, today: LocalDate): Refusal | undefined {
  const taken = named(`${path}.on`, step.on);
  const answered = named(`${path}.answeredOn`, step.answeredOn);
  const promised = named(`${path}.answerBy`, step.answerBy);
  const past = [taken, answered, named(`${path}.answerDated`, step.answerDated)];
  return (
    firstImpossible(past, today, path) ??
    (promised && impossibleDay(promised, promised.day, path)) ??
    (taken && answered && dayBefore(answered, taken.day, path))
  );
}

function daysOfConduct({ on, endedOn, known }: ConductFacts, today: LocalDate): Refusal | undefined {
  const days = [named('conduct.on', on), named('conduct.endedOn', endedOn), named('conduct.known', known)];
  return firstImpossible(days, today, 'conduct');
}

function firstImpossible(days: readonly (NamedDay | undefined)[], today: LocalDate, path: string): Refusal | undefined {
  return days.map((one) => one && impossibleDay(one, today, path)).find((refusal) => refusal !== undefined);
}

function named(field: string, day: LocalDate | undefined): NamedDay | undefined {
  return day === undefined ? undefined : { field, day };
}

import type { LocalDate } from '#deadlines';
import { knownFacts, type Regulation } from '#regulation';
import { dayBefore, impossibleDay, type NamedDay } from '../dates.js';
import type { Situation, StepMeaning, StepResult } from '../decision.js';
import { factNamed, onlyFacts, type PriorStepFacts } from '../facts.js';
import { type Refusal, refuse } from '../refusal.js';
import type { FileComplaint } from '../step-request.js';

/**
 * Filing. No ground ever refuses it: the machine advises, and only the committee decides on admissibility. What can be
 * wrong is the input: a channel, a fact or a date that cannot be.
 */
export const fileComplaint: StepMeaning<FileComplaint, 'complaintFiled'> = {
  event: 'complaintFiled',
  requirements: missingFacts,
  take,
};

function missingFacts({ request }: Situation<FileComplaint>): Refusal | undefined {
  const missing = (['subject', 'participant'] as const).filter((name) => !request.facts[name]);
  return missing.length > 0 ? refuse('requirementsMissing', 'steps.fileComplaint', { missing }) : undefined;
}

function take(situation: Situation<FileComplaint>): StepResult<'complaintFiled'> {
  const { regulation, request } = situation;
  const { facts, channel, contentId } = request;
  const refusal =
    channelRefusal(regulation, request) ?? factRefusal(regulation, request) ?? priorStepDateRefusal(situation);
  return (
    refusal ?? {
      kind: 'taken',
      data: { facts: onlyFacts(facts), channel, ...(contentId === undefined ? {} : { contentId }) },
    }
  );
}

function channelRefusal({ intake }: Regulation, { channel }: FileComplaint): Refusal | undefined {
  return intake.channels.includes(channel)
    ? undefined
    : refuse('channelNotInRegulation', 'intake.channels', { source: intake.source, details: { value: channel } });
}

/** A fact that the regulation has no name for, or a value it does not have, was not asked and cannot be judged. */
function factRefusal(regulation: Regulation, { facts }: FileComplaint): Refusal | undefined {
  const known = knownFacts(regulation);
  const named = [
    'subject',
    'participant',
    ...Object.entries(facts.priorSteps).flatMap(([id, step]) => [
      `priorSteps.${id}.form`,
      ...(step.answer === undefined ? [] : [`priorSteps.${id}.answer`]),
    ]),
    ...Object.keys(facts.forums).map((id) => `forums.${id}`),
  ];
  const wrong = named.find((name) => {
    const value = factNamed(name, facts);
    return !known.has(name) || (value !== undefined && !known.get(name)?.includes(value));
  });
  return wrong === undefined
    ? undefined
    : refuse('factNotInRegulation', wrong, { details: { field: wrong, value: factNamed(wrong, facts) ?? '' } });
}

function priorStepDateRefusal({ request, today }: Situation<FileComplaint>): Refusal | undefined {
  return Object.entries(request.facts.priorSteps)
    .map(([id, step]) => daysRefusal(`priorSteps.${id}`, step, today))
    .find((refusal) => refusal !== undefined);
}

function daysRefusal(path: string, { on, answeredOn }: PriorStepFacts, today: LocalDate): Refusal | undefined {
  const taken = named(`${path}.on`, on);
  const answered = named(`${path}.answeredOn`, answeredOn);
  return (
    (taken && impossibleDay(taken, today, path)) ??
    (answered && impossibleDay(answered, today, path)) ??
    (taken && answered && dayBefore(answered, taken.day, path))
  );
}

function named(field: string, day: LocalDate | undefined): NamedDay | undefined {
  return day === undefined ? undefined : { field, day };
}

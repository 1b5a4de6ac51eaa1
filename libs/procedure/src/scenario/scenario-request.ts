import type { Regulation, StepName } from '#regulation';
import type { CaseFacts } from '../facts.js';
import { stepMeanings } from '../step-meanings.js';
import type { StepRequest } from '../step-request.js';
import { participantMeant } from './any-participant.js';
import type { Scenario, ScenarioEntry } from './scenario.schema.js';

const someReasons = '00000000-0000-7000-8000-000000000002';

/** The facts of a scenario. A scenario may leave out the subject or the participant, to show what then is asked. */
export function factsOf(
  { facts }: Pick<Scenario, 'facts'>,
  regulation: Pick<Regulation, 'participants'>,
): Partial<CaseFacts> {
  const { earlierAdvice, collective, anonymous, conduct, priorSteps, participant, ...rest } = facts;
  return {
    ...rest,
    ...(participant === undefined ? {} : { participant: participantMeant(participant, regulation) }),
    priorSteps: Object.fromEntries(
      Object.entries(priorSteps).map(([id, { longerTerm, ...step }]) => [id, { ...step, ...answered({ longerTerm }) }]),
    ),
    ...answered({ earlierAdvice, collective, anonymous }),
    ...(conduct ? { conduct: conductOf(conduct) } : {}),
  };
}

/**
 * The request that an entry of the story stands for. Texts that a step needs are there by themselves, each with an id of
 * its own entry; everything else that goes in is written under `with`.
 */
export function requestOf(
  step: StepName,
  entry: Omit<ScenarioEntry, 'does' | 'by'>,
  facts: Partial<CaseFacts>,
  index: number,
): StepRequest {
  const { on, moments, channel = 'online' } = entry;
  const { inputs } = stepMeanings[step];
  const contentId = `00000000-0000-7000-8000-${String(1000 + index).padStart(12, '0')}`;
  const given: Record<string, unknown> = {
    ...('facts' in inputs && 'channel' in inputs ? { facts, channel } : {}),
    ...('contentId' in inputs ? { contentId } : {}),
    ...(step === 'decideAdmissibility' ? { outcome: 'admitted' } : {}),
    ...decided(entry),
    ...entry.with,
  };
  return { step, on, ...(moments ? { moments } : {}), ...given } as unknown as StepRequest;
}

function decided({ outcome, grounds, despite, points, reasons }: Omit<ScenarioEntry, 'does' | 'by'>) {
  const motivationId = reasons === 'yes' ? someReasons : undefined;
  const given = Object.entries({ outcome, grounds, despite, points, motivationId });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function conductOf({ continuing, ...days }: NonNullable<Scenario['facts']['conduct']>) {
  return { ...days, ...answered({ continuing }) };
}

/** Yes and no as the facts have them; what nobody answered stays out. */
function answered<Name extends string>(
  answers: Record<Name, 'yes' | 'no' | undefined>,
): Partial<Record<Name, boolean>> {
  const known = Object.entries<'yes' | 'no' | undefined>(answers).filter(([, answer]) => answer !== undefined);
  return Object.fromEntries(known.map(([name, answer]) => [name, answer === 'yes'])) as Partial<Record<Name, boolean>>;
}

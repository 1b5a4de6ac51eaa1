import { eventMoments, type Stage, type StepName } from '#regulation';
import type { CaseState } from './case-state.js';
import { withDeemedMoments } from './deemed.js';
import type { Situation, StepMeaning, Taken } from './decision.js';
import type { CaseEvent } from './events.js';
import type { Inputs } from './inputs/input.js';
import type { DecisionContext } from './step-request.js';

interface Happened<Step extends StepName> {
  readonly result: Taken<Step>;
  readonly reached: { readonly stage: Stage; readonly returned?: true };
  readonly context: DecisionContext;
}

/** The event that a step comes to: its inputs, what the regulation made of them, its days, and where the case stands. */
export function eventOf<Step extends StepName>(
  meaning: StepMeaning<Step>,
  situation: Situation<Step>,
  { result, reached, context }: Happened<Step>,
): CaseEvent {
  const { event } = meaning;
  const inputs: Inputs = meaning.inputs;
  const { regulation, request, day } = situation;
  const state: CaseState | undefined = situation.state;
  const data: Record<string, unknown> = {};
  for (const name in inputs) {
    const given = (request as Readonly<Record<string, unknown>>)[name];
    if (given !== undefined) {
      data[name] = inputs[name]?.keeps?.(given) ?? given;
    }
  }
  Object.assign(data, result.data, reached, { ended: regulation.ends.includes(reached.stage) });
  const own = Object.fromEntries(eventMoments[event].map((moment) => [moment, day]));
  const moments = { ...own, ...request.moments, ...result.moments };
  return {
    type: event,
    version: 1,
    sequence: (state?.version ?? 0) + 1,
    recordedAt: context.at,
    by: { role: context.by },
    moments: withDeemedMoments(regulation, event, moments, {
      state,
      channel: 'channel' in request ? request.channel : undefined,
      calendar: context.calendar,
    }),
    data,
  } as unknown as CaseEvent;
}

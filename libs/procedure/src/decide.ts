import { eventMoments, type EventName, lettersOf, type Regulation, stageAfter } from '#regulation';
import type { CaseState } from './case-state.js';
import { dayBefore, impossibleDay, predecessorOf } from './dates.js';
import type { Decision, Situation, StepMeaning } from './decision.js';
import type { CaseEvent } from './events.js';
import { notPermitted, stepRule } from './permission.js';
import { type Refusal, refuse } from './refusal.js';
import type { DecisionContext, StepRequest } from './step-request.js';
import { acknowledgeReceipt } from './steps/acknowledge-receipt.js';
import { decideAdmissibility } from './steps/decide-admissibility.js';
import { fileComplaint } from './steps/file-complaint.js';
import { requestResponse } from './steps/request-response.js';
import { submitResponse } from './steps/submit-response.js';

/**
 * What the regulation says when somebody asks for a step: events and letters, or a refusal. Changes nothing.
 * Asked in this order: is the step known, is it open, may this role take it, is everything there, can the dates be
 * right, and what do the grounds say. The state is undefined as long as there is no case.
 */
export function decide(
  regulation: Regulation,
  state: CaseState | undefined,
  request: StepRequest,
  context: DecisionContext,
): Decision {
  const rule = stepRule(regulation, request.step);
  const refusal = notPermitted(regulation, state, request.step, context.by);
  if (!rule || refusal) {
    return refusal ?? refuse('stepNotInRegulation', `steps.${request.step}`);
  }
  const { today, calendar } = context;
  const situation = { regulation, rule, state, day: request.on ?? today, today, calendar };
  switch (request.step) {
    case 'fileComplaint':
      return take(fileComplaint, { ...situation, request }, context);
    case 'acknowledgeReceipt':
      return take(acknowledgeReceipt, { ...situation, request }, context);
    case 'decideAdmissibility':
      return take(decideAdmissibility, { ...situation, request }, context);
    case 'requestResponse':
      return take(requestResponse, { ...situation, request }, context);
    case 'submitResponse':
      return take(submitResponse, { ...situation, request }, context);
  }
}

function take<Request extends StepRequest, Type extends EventName>(
  step: StepMeaning<Request, Type>,
  situation: Situation<Request>,
  context: DecisionContext,
): Decision {
  const refusal = step.requirements?.(situation) ?? dateRefusal(situation);
  if (refusal) {
    return refusal;
  }
  const result = step.take(situation);
  if (result.kind === 'refused') {
    return result;
  }
  const { regulation, rule, state, request } = situation;
  const stage = stageAfter(rule, result.outcome) ?? state?.stage;
  if (!stage) {
    return refuse('stepNotInRegulation', `steps.${request.step}.to`, { source: rule.source });
  }
  const data = { ...result.data, stage, ended: regulation.ends.includes(stage) };
  const event = eventOf(step.event, data, situation, context);
  return { kind: 'events', events: [event], letters: lettersOf(rule, result.outcome) };
}

function dateRefusal({ state, request, rule, day, today }: Situation<StepRequest>): Refusal | undefined {
  const on = { field: 'on', day };
  const place = `steps.${request.step}`;
  const earliest = predecessorOf(state, request.step, rule);
  return impossibleDay(on, today, place) ?? (earliest === undefined ? undefined : dayBefore(on, earliest, place));
}

function eventOf(
  type: EventName,
  data: object,
  { state, day }: Situation<StepRequest>,
  { by, at }: DecisionContext,
): CaseEvent {
  return {
    type,
    version: 1,
    sequence: (state?.version ?? 0) + 1,
    recordedAt: at,
    by: { role: by },
    moments: Object.fromEntries(eventMoments[type].map((moment) => [moment, day])),
    data,
  } as CaseEvent;
}

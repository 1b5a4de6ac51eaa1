import { lettersOf, previousStage, type Regulation, type StepName, type StepOutcome, type StepRule } from '#regulation';
import type { CaseState } from './case-state.js';
import { dayBefore, impossibleDay, predecessorOf } from './dates.js';
import type { Decision, Situation, StepMeaning, Taken } from './decision.js';
import { eventOf } from './event-of.js';
import { invitedLater } from './hearing-ahead.js';
import { inputRefusal } from './inputs/check.js';
import { latestDay } from './latest-day.js';
import { notPermitted, stepRule } from './permission.js';
import { reasonsRefusal } from './reasons.js';
import { type Refusal, refuse } from './refusal.js';
import { stepMeanings } from './step-meanings.js';
import type { DecisionContext, StepRequest } from './step-request.js';
import { onTrack } from './track.js';

/**
 * What the regulation says when somebody asks for a step: events and letters, or a refusal. Changes nothing.
 * Asked in this order: is the step known, is it open, may this role take it, is everything there, can the dates be
 * right, and what does the step itself come to. The state is undefined as long as there is no case.
 */
export function decide(
  regulation: Regulation,
  state: CaseState | undefined,
  request: StepRequest,
  context: DecisionContext,
): Decision {
  const ruling = onTrack(regulation, state?.facts ?? ('facts' in request ? (request.facts ?? {}) : {}));
  const rule = stepRule(ruling, request.step);
  const refusal = notPermitted(ruling, state, request.step, context.by);
  if (!rule || refusal) {
    return refusal ?? refuse('stepNotInRegulation', `steps.${request.step}`);
  }
  const { by, today, calendar } = context;
  const situation = { regulation: ruling, rule, state, request, by, day: request.on ?? today, today, calendar };
  return take(stepMeanings[request.step] as StepMeaning<StepName>, situation as Situation<StepName>, context);
}

function take<Step extends StepName>(
  meaning: StepMeaning<Step>,
  situation: Situation<Step>,
  context: DecisionContext,
): Decision {
  const refusal =
    inputRefusal(meaning.inputs, situation) ??
    reasonsRefusal(meaning.inputs, situation) ??
    meaning.requirements?.(situation) ??
    dateRefusal(meaning, situation);
  if (refusal) {
    return refusal;
  }
  const result = meaning.take?.(situation) ?? nothingMore<Step>();
  return result.kind === 'refused' ? result : happened(meaning, situation, result, context);
}

function happened<Step extends StepName>(
  meaning: StepMeaning<Step>,
  situation: Situation<Step>,
  result: Taken<Step>,
  context: DecisionContext,
): Decision {
  const { rule, request } = situation;
  const state: CaseState | undefined = situation.state;
  const outcome = result.outcome ?? outcomeAskedFor(request as StepRequest);
  const reached = result.stage ? { stage: result.stage } : stageReached(situation, outcome);
  if (reached.stage === undefined) {
    return reached.refusal;
  }
  const event = eventOf(meaning, situation, { result, reached, context });
  const later = invitedLater(situation.regulation, state, event) === undefined ? [] : (['invitation'] as const);
  const letters = [...new Set([...lettersOf(rule, outcome), ...later])];
  return { kind: 'events', events: [event], letters };
}

type StageReached =
  | { readonly stage: CaseState['stage']; readonly returned?: true }
  | { readonly stage?: undefined; readonly refusal: Refusal };

/** Where the case stands after a step: the stage that the regulation names, the one it came from, or the same. */
function stageReached(situation: Situation<StepName>, outcome: StepOutcome | undefined): StageReached {
  const { rule, request } = situation;
  const state: CaseState | undefined = situation.state;
  const place = `steps.${request.step}.to`;
  if (typeof rule.to === 'object' && outcome !== undefined && !Object.hasOwn(rule.to, outcome)) {
    return { refusal: refuse('outcomeNotInRegulation', place, { source: rule.source, details: { outcome } }) };
  }
  const next = typeof rule.to === 'object' ? outcome && rule.to[outcome] : rule.to;
  if (next === previousStage) {
    return wayBack(state, rule, place);
  }
  const stage = next ?? state?.stage;
  return stage === undefined ? { refusal: refuse('stepNotInRegulation', place, { source: rule.source }) } : { stage };
}

function wayBack(state: CaseState | undefined, { source }: StepRule, place: string): StageReached {
  const stage = state?.cameFrom.at(-1);
  return stage === undefined ? { refusal: refuse('nothingToReturnTo', place, { source }) } : { stage, returned: true };
}

function dateRefusal<Step extends StepName>(
  meaning: StepMeaning<Step>,
  situation: Situation<Step>,
): Refusal | undefined {
  const { request, rule, day, today } = situation;
  const state: CaseState | undefined = situation.state;
  const on = { field: 'on', day };
  const place = `steps.${request.step}`;
  const impossible = impossibleDay(on, today, place);
  if (impossible) {
    return impossible;
  }
  const earliest = latestDay(predecessorOf(state, request.step, rule), meaning.earliest?.(situation));
  return earliest === undefined ? undefined : dayBefore(on, earliest, place);
}

function outcomeAskedFor(request: StepRequest): StepOutcome | undefined {
  return 'outcome' in request ? request.outcome : undefined;
}

function nothingMore<Step extends StepName>(): Taken<Step> {
  return { kind: 'taken', data: {} as Taken<Step>['data'] };
}

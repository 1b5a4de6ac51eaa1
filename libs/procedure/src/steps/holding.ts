import { addDuration, parseDuration } from '#deadlines';
import type { HoldReason, HoldRule } from '#regulation';
import { compiled } from '../compiled.js';
import { tooEarly } from '../dates.js';
import type { Situation } from '../decision.js';
import { type Refusal, refuse } from '../refusal.js';
import type { HoldTerms } from '../step-extras.js';
import { inDays } from '../term-rule.js';

type Holding = Situation<'hold'> | Situation<'recordAgreement'>;

/** A hold as the regulation sees it: which clocks stop, and when somebody looks again. */
export function holding(
  situation: Holding,
  reason: HoldReason,
): { readonly kind: 'taken'; readonly data: { readonly hold: HoldTerms } } | Refusal {
  const { regulation } = situation;
  const listed = regulation.holds?.[reason];
  const refusal =
    (listed && notByThisRole(situation, reason, listed)) ??
    (listed && reason !== 'other' ? undefined : unexplainedReason(situation, listed));
  return refusal ?? { kind: 'taken', data: { hold: termsOf(situation, reason, listed) } };
}

/** Why a case cannot be held until a day: nobody wakes up before going to sleep. */
export function wakesTooEarly({ request, day, rule }: Holding): Refusal | undefined {
  const { wakeUpOn } = request;
  return wakeUpOn === undefined ? undefined : tooEarly({ field: 'wakeUpOn', day: wakeUpOn }, day, rule, request.step);
}

function termsOf(situation: Holding, reason: HoldReason, listed: HoldRule | undefined): HoldTerms {
  const wakeUpOn = wakeUpDay(situation, listed);
  const shared = { reason, ...(wakeUpOn === undefined ? {} : { wakeUpOn }) };
  if (!listed) {
    return { ...shared, stops: [] };
  }
  const { stops, source, endsOn } = listed;
  return {
    ...shared,
    stops: stops === 'none' || stops === 'unknown' ? [] : stops,
    source,
    ...(endsOn === undefined ? {} : { endsOn }),
  };
}

function wakeUpDay({ regulation, request, day, calendar }: Holding, listed: HoldRule | undefined) {
  if (request.wakeUpOn !== undefined) {
    return request.wakeUpOn;
  }
  const after = listed?.wakeUp;
  return after === undefined || after === 'none' || after === 'unknown'
    ? undefined
    : addDuration(day, inDays(parseDuration(after)), calendar, compiled(regulation).counting);
}

function notByThisRole({ by }: Holding, reason: HoldReason, listed: HoldRule): Refusal | undefined {
  return listed.by.includes(by)
    ? undefined
    : refuse('roleMayNot', `holds.${reason}.by`, { source: listed.source, details: { role: by, roles: listed.by } });
}

/**
 * The list of a regulation gives examples: another reason is possible, in writing, also where the list itself leaves room for
 * one. What is not listed stops no clock. An agreement is in writing already.
 */
function unexplainedReason({ request, rule }: Holding, listed: HoldRule | undefined): Refusal | undefined {
  return request.step === 'hold' && request.motivationId === undefined
    ? refuse('requirementsMissing', 'steps.hold', {
        source: listed?.source ?? rule.source,
        missing: ['motivationId'],
        details: { field: 'reason', value: request.reason },
      })
    : undefined;
}

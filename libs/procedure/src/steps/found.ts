import type { FindingOnComplaint, OutcomeRule } from '#regulation';
import type { CaseState } from '../case-state.js';
import type { Situation, StepResult, Taken } from '../decision.js';
import { type Refusal, refuse } from '../refusal.js';
import { notAgreed } from './agreement.js';
import { withoutParts } from './outcome-parts.js';

export type Issuing = Situation<'issueAdvice'> | Situation<'issueRuling'> | Situation<'issueAnswer'>;

/** What comes out: a finding per point where there are points, one on the whole, and what it is worth. */
export function found(situation: Issuing): StepResult<'issueAdvice'> {
  const refusal = unknownPoints(situation) ?? withoutFinding(situation) ?? undecidedPoints(situation);
  if (refusal) {
    return refusal;
  }
  const { regulation, request } = situation;
  const finding = request.points ? overall(request.points.map(({ is }) => is)) : request.outcome;
  const contradiction =
    contradicts(situation, finding) ??
    unlisted(situation, finding) ??
    withoutParts(situation, finding) ??
    notAgreed(situation);
  return contradiction ?? worth(finding, regulation.outcome?.nature);
}

function worth(
  finding: FindingOnComplaint | undefined,
  nature: OutcomeRule['nature'] | undefined,
): Taken<'issueAdvice'> {
  return {
    kind: 'taken',
    ...(finding === undefined ? {} : { outcome: finding }),
    data: { ...(finding === undefined ? {} : { finding }), ...(nature === undefined ? {} : { nature }) },
  };
}

/** Why nothing can be decided about points: the complaint has no such point, or it was not admitted. */
export function unknownPoints({ state, request, rule }: Issuing | Situation<'decideOnAdvice'>): Refusal | undefined {
  const open = openPoints(state);
  const unknown = (request.points ?? []).map(({ point }) => point).filter((point) => !open.includes(point));
  return unknown.length === 0
    ? undefined
    : refuse('notInCase', `steps.${request.step}`, {
        source: rule.source,
        missing: ['points'],
        details: { field: 'points', points: unknown },
      });
}

function undecidedPoints({ state, request, rule }: Issuing): Refusal | undefined {
  const named = (request.points ?? []).map(({ point }) => point);
  const left = openPoints(state).filter((point) => !named.includes(point));
  return request.points === undefined || left.length === 0
    ? undefined
    : refuse('requirementsMissing', `steps.${request.step}`, {
        source: rule.source,
        missing: ['points'],
        details: { points: left },
      });
}

/** Where a finding is owed, one is needed: per point where there are points. */
function withoutFinding(situation: Issuing): Refusal | undefined {
  const { regulation, state, request, rule } = situation;
  const points = openPoints(state);
  if (
    !owesFinding(situation) ||
    request.points !== undefined ||
    (points.length === 0 && request.outcome !== undefined)
  ) {
    return undefined;
  }
  const named = Array.isArray(regulation.outcome?.findings) ? 'outcome.findings' : `steps.${request.step}`;
  const source = regulation.outcome?.source ?? rule.source;
  return points.length > 0
    ? refuse('requirementsMissing', named, { source, missing: ['points'], details: { points } })
    : refuse('requirementsMissing', named, { source, missing: ['outcome'] });
}

/**
 * Where the regulation has words for a finding, or goes on from it. The text of an advice or a ruling has one also where the
 * regulation is silent, unless it says that there is none; an answer inside the organisation may have none.
 */
function owesFinding({ regulation, request, rule }: Issuing): boolean {
  const { findings } = regulation.outcome ?? {};
  const text = request.step !== 'issueAnswer' && request.parts !== undefined && findings !== 'none';
  return typeof rule.to === 'object' || Array.isArray(findings) || text;
}

function contradicts({ request, rule }: Issuing, finding: FindingOnComplaint | undefined): Refusal | undefined {
  return request.outcome !== undefined && request.outcome !== finding
    ? refuse('inputNotValid', `steps.${request.step}`, {
        source: rule.source,
        missing: ['outcome'],
        details: { field: 'outcome', value: request.outcome, outcome: finding ?? '' },
      })
    : undefined;
}

/** Where the regulation has no words for a finding, nothing is found; where it does not say, anything can be. */
function unlisted({ regulation }: Issuing, finding: FindingOnComplaint | undefined): Refusal | undefined {
  const { outcome } = regulation;
  const known = outcome?.findings === 'none' ? [] : outcome?.findings;
  return finding !== undefined && outcome && Array.isArray(known) && !known.includes(finding)
    ? refuse('outcomeNotInRegulation', 'outcome.findings', { source: outcome.source, details: { outcome: finding } })
    : undefined;
}

/** Points on which something can be found: what was not admitted is not judged. */
function openPoints({ points }: CaseState): string[] {
  return points
    .filter(({ admissibility }) => admissibility === undefined || admissibility === 'admitted')
    .map(({ id }) => id);
}

function overall(values: readonly FindingOnComplaint[]): FindingOnComplaint {
  const [first = 'unfounded'] = values;
  return values.every((value) => value === first) ? first : 'partlyWellFounded';
}

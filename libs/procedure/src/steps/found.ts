import type { FindingOnComplaint, OutcomeRule } from '#regulation';
import type { CaseState } from '../case-state.js';
import type { Situation, StepResult, Taken } from '../decision.js';
import { type Refusal, refuse } from '../refusal.js';

type Issuing = Situation<'issueAdvice'> | Situation<'issueRuling'> | Situation<'issueAnswer'>;

/** What comes out: a finding per point where there are points, one on the whole, and what it is worth. */
export function found(situation: Issuing): StepResult<'issueAdvice'> {
  const refusal = unknownPoints(situation) ?? withoutFinding(situation) ?? undecidedPoints(situation);
  if (refusal) {
    return refusal;
  }
  const { regulation, request } = situation;
  const finding = request.points ? overall(request.points.map(({ is }) => is)) : request.outcome;
  const contradiction = contradicts(situation, finding) ?? unlisted(situation, finding);
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

/** Where the regulation has words for a finding, one is needed; inside an organisation there may be none. */
function withoutFinding({ regulation, request, rule }: Issuing): Refusal | undefined {
  const perOutcome = typeof rule.to === 'object' || Array.isArray(regulation.outcome?.findings);
  return perOutcome && request.outcome === undefined && request.points === undefined
    ? refuse('requirementsMissing', `steps.${request.step}`, { source: rule.source, missing: ['outcome'] })
    : undefined;
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

function unlisted({ regulation }: Issuing, finding: FindingOnComplaint | undefined): Refusal | undefined {
  const { outcome } = regulation;
  return finding !== undefined && Array.isArray(outcome?.findings) && !outcome.findings.includes(finding)
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

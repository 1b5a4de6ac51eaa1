import type { AdmissibilityOutcome, StepRule } from '#regulation';
import type { Situation, StepMeaning, StepResult } from '../decision.js';
import { forumsOf, type GroundFinding, groundFindings, opening } from '../grounds.js';
import { type Refusal, refuse } from '../refusal.js';
import type { DecideAdmissibility } from '../step-request.js';
import { admissionRefusal } from './admit.js';
import { groundsRefusal } from './refuse-on-grounds.js';

/** The committee, or who holds its mandate, decides whether it takes the complaint up. */
export const decideAdmissibility: StepMeaning<DecideAdmissibility, 'admissibilityDecided'> = {
  event: 'admissibilityDecided',
  requirements: incomplete,
  take,
};

function incomplete({ rule, request: { outcome, grounds = [] } }: Situation<DecideAdmissibility>): Refusal | undefined {
  if (!hasOutcome(rule, outcome)) {
    return refuse('outcomeNotInRegulation', 'steps.decideAdmissibility.to', {
      source: rule.source,
      details: { outcome },
    });
  }
  return outcome !== 'admitted' && grounds.length === 0
    ? refuse('requirementsMissing', 'steps.decideAdmissibility', { source: rule.source, missing: ['grounds'] })
    : undefined;
}

function take(situation: Situation<DecideAdmissibility>): StepResult<'admissibilityDecided'> {
  const { request, rule } = situation;
  const findings = findingsFor(situation);
  const refusal = unknownGround(request, findings) ?? misplacedGround(request, rule, findings);
  if (refusal) {
    return refusal;
  }
  return (
    (request.outcome === 'admitted' ? admissionRefusal(request, findings) : groundsRefusal(request, findings)) ??
    decided(request, findings)
  );
}

/**
 * The grounds on the day of receipt. A complaint that came too early and waited is judged anew on the day of the new
 * decision, or it would stay too early for ever.
 */
function findingsFor({ regulation, state, day, calendar }: Situation<DecideAdmissibility>): GroundFinding[] {
  if (!state) {
    return [];
  }
  const judgedOn = state.admissibility?.outcome === 'notYet' ? day : state.receivedOn;
  return groundFindings(regulation, state.facts, judgedOn, calendar);
}

function unknownGround(request: DecideAdmissibility, findings: readonly GroundFinding[]): Refusal | undefined {
  const known = findings.map(({ ground }) => ground);
  const unknown = [...(request.grounds ?? []), ...(request.despite ?? [])].filter((name) => !known.includes(name));
  return unknown.length > 0 ? refuse('unknownGround', 'grounds', { details: { grounds: unknown } }) : undefined;
}

/** A ground belongs to one outcome: too early waits, everything else is refused, and an admission rests on none. */
function misplacedGround(
  { outcome, grounds = [], despite = [] }: DecideAdmissibility,
  rule: StepRule,
  findings: readonly GroundFinding[],
): Refusal | undefined {
  const misplaced = outcome === 'admitted' ? grounds : [...despite, ...grounds.filter((name) => !fits(name))];
  const [first] = misplaced;
  return first === undefined
    ? undefined
    : refuse('groundNotForOutcome', `grounds.${first}.type`, {
        source: findings.find(({ ground }) => ground === first)?.source,
        details: { outcome, grounds: misplaced },
      });

  function fits(name: string): boolean {
    const early = findings.some(({ ground, type }) => ground === name && type === 'notYet');
    return outcome === (early && hasOutcome(rule, 'notYet') ? 'notYet' : 'refused');
  }
}

function hasOutcome({ to }: StepRule, outcome: AdmissibilityOutcome): boolean {
  return typeof to === 'object' && Object.hasOwn(to, outcome);
}

function decided(request: DecideAdmissibility, findings: readonly GroundFinding[]): StepResult<'admissibilityDecided'> {
  const { outcome, grounds = [], despite = [], motivationId } = request;
  const named = findings.filter(({ ground }) => [...grounds, ...despite].includes(ground));
  const against = outcome === 'admitted' ? [] : named;
  return {
    kind: 'taken',
    outcome,
    data: {
      outcome,
      grounds: against.map(({ ground }) => ground),
      despite: outcome === 'admitted' ? named.map(({ ground }) => ground) : [],
      basis: named.map(({ ground, type, force, source, applies }) => ({ ground, type, force, source, applies })),
      ...(outcome === 'notYet' ? opening(against) : {}),
      refersTo: forumsOf(against),
      ...(motivationId ? { motivationId } : {}),
    },
  };
}

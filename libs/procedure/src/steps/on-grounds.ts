import type { AdmissibilityOutcome, StepRule, Subject } from '#regulation';
import type { Situation } from '../decision.js';
import type { AdmissibilityDecidedExtras, Competence } from '../events.js';
import { forumsOf, type GroundFinding, groundFindings, opening } from '../grounds.js';
import { complaintFactsOf } from '../known-facts.js';
import { type Refusal, refuse } from '../refusal.js';
import { admissionRefusal } from './admit.js';
import { groundsRefusal } from './refuse-on-grounds.js';

/** A decision on the complaint, or on one point of it. */
export interface GroundsDecision {
  readonly outcome: AdmissibilityOutcome;
  readonly grounds?: readonly string[];
  readonly despite?: readonly string[];
  readonly motivationId?: string;
}

/**
 * The grounds on the day of receipt, with what is judged now. A complaint that came too early and waited is judged anew
 * on the day of the new decision, or it would stay too early for ever. A point can be about something of its own.
 */
export function findingsFor(
  { regulation, state, request, day, calendar }: Situation<'decideAdmissibility'>,
  subject?: Subject,
): GroundFinding[] {
  const judgedOn = state.admissibility?.outcome === 'notYet' ? day : state.receivedOn;
  const known = complaintFactsOf(state);
  const judged = (request.judgements ?? []).map(({ judgement, is }) => [judgement, is] as const);
  const facts = {
    ...known,
    ...(subject === undefined ? {} : { subject }),
    ...(judged.length === 0 ? {} : { judgements: { ...known.judgements, ...Object.fromEntries(judged) } }),
  };
  return groundFindings(regulation, facts, judgedOn, calendar);
}

/** Why a decision cannot rest on these grounds. */
export function onGrounds(
  { rule }: Situation<'decideAdmissibility'>,
  decision: GroundsDecision,
  findings: readonly GroundFinding[],
): Refusal | undefined {
  return (
    unknownGround(decision, findings) ??
    misplacedGround(decision, rule, findings) ??
    (decision.outcome === 'admitted' ? admissionRefusal(decision, findings) : groundsRefusal(decision, findings))
  );
}

/** What a decision comes to: its grounds with what the regulation says of each, and where one can go. */
export function decided(
  { outcome, grounds = [], despite = [] }: GroundsDecision,
  findings: readonly GroundFinding[],
): AdmissibilityDecidedExtras {
  const named = findings.filter(({ ground }) => [...grounds, ...despite].includes(ground));
  const against = outcome === 'admitted' ? [] : named;
  return {
    grounds: against.map(({ ground }) => ground),
    despite: outcome === 'admitted' ? named.map(({ ground }) => ground) : [],
    basis: named.map(({ ground, type, force, source, applies }) => ({ ground, type, force, source, applies })),
    ...(outcome === 'notYet' ? opening(against) : {}),
    refersTo: forumsOf(against),
    competence: competenceOf(against),
  };
}

/** Competence apart from admissibility: another body decides, or nobody does here. */
export function competenceOf(against: readonly GroundFinding[]): Exclude<Competence, 'partly'> {
  const elsewhere: readonly string[] = ['notCompetent', 'otherForum', 'otherForm', 'forwarded'];
  return against.some(({ type }) => elsewhere.includes(type)) ? 'notCompetent' : 'competent';
}

function unknownGround(
  { grounds = [], despite = [] }: GroundsDecision,
  findings: readonly GroundFinding[],
): Refusal | undefined {
  const known = findings.map(({ ground }) => ground);
  const unknown = [...grounds, ...despite].filter((name) => !known.includes(name));
  return unknown.length > 0 ? refuse('unknownGround', 'grounds', { details: { grounds: unknown } }) : undefined;
}

/** A ground belongs to one outcome: too early waits, everything else is refused, and an admission rests on none. */
function misplacedGround(
  { outcome, grounds = [], despite = [] }: GroundsDecision,
  { to }: StepRule,
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
    const waits = typeof to === 'object' && Object.hasOwn(to, 'notYet');
    return outcome === (early && waits ? 'notYet' : 'refused');
  }
}

import { type Calendar, dueDay, type Duration, isLocalDate, type LocalDate, type DerivationStep } from '#deadlines';
import type { Regulation } from '#regulation';
import { compiled, type CompiledGround } from './compiled.js';
import { type CaseFacts, factNamed } from './facts.js';
import { adviseIntake } from './intake-advice.js';

/** For how long a complaint is too early, and why until that day. */
export interface OpeningWait {
  /** The first day on which the complaint is not too early. */
  readonly opensOn: LocalDate;
  /** How that day came about: from the day of the prior step, over the length of the wait. */
  readonly derivation: readonly DerivationStep[];
  readonly wait: Duration;
  /** Where the regulation says so. */
  readonly source: string;
}

/**
 * The day that the check before filing names for these facts, with how it came about. Nothing where the complaint is not too early,
 * where it waits for something else than a day, or where the committee could not take it at all.
 */
export function openingWait(
  regulation: Regulation,
  facts: Partial<CaseFacts>,
  today: LocalDate,
  calendar: Calendar,
): OpeningWait | undefined {
  const { answer, opensOn, grounds } = adviseIntake(regulation, facts, today, calendar);
  const waiting = grounds.find((one) => one.applies === 'yes' && one.force === 'must' && one.opensOn === opensOn);
  const compiledGround = compiled(regulation).grounds.find(({ name }) => name === waiting?.ground);
  if (answer !== 'notYet' || opensOn === undefined || !compiledGround) {
    return undefined;
  }
  const derived = derivationOf(compiledGround, regulation, facts, calendar);
  return derived && { opensOn, source: compiledGround.ground.source, ...derived };
}

function derivationOf(
  { ground, wait }: CompiledGround,
  regulation: Regulation,
  facts: Partial<CaseFacts>,
  calendar: Calendar,
): Pick<OpeningWait, 'derivation' | 'wait'> | undefined {
  const from = ground.opens && factNamed(ground.opens.after, facts);
  if (from === undefined || wait === undefined || !isLocalDate(from)) {
    return undefined;
  }
  const rule = { ...compiled(regulation).counting, within: wait, rollOver: 'none' as const };
  return { wait, derivation: dueDay(rule, from, calendar).derivation };
}

/** How long the regulation waits for an answer to a prior step, as it says so; empty where it names no term. */
export function waitsAfter(regulation: Regulation, priorStep: string): Duration[] {
  return compiled(regulation).grounds.flatMap(({ ground, wait }) =>
    wait && ground.force === 'must' && ground.opens?.after === `priorSteps.${priorStep}.on` ? [wait] : [],
  );
}

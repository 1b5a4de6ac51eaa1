import { type Calendar, calendarOf, type LocalDate } from '#deadlines';
import type { Regulation, StepName } from '#regulation';
import type { CaseState } from '../case-state.js';
import { type Deadline, deadlinesOf } from '../deadlines-of.js';
import { decide } from '../decide.js';
import type { Decision } from '../decision.js';
import { evolve } from '../evolve.js';
import type { CaseFacts, KnownFacts } from '../facts.js';
import { adviseIntake, type IntakeAdvice } from '../intake-advice.js';
import type { Refusal } from '../refusal.js';
import { factsOf, requestOf } from '../scenario/scenario-request.js';
import type { PastAct, PastCase } from './past-case.schema.js';

export type Admission = 'admitted' | 'refused' | 'notYet' | 'undecided';

/** An act that the rules refuse: from here on the case cannot be played. */
export interface Stopped {
  /** Counted from 1. */
  readonly act: number;
  readonly on: LocalDate;
  readonly step: StepName;
  readonly refusal: Refusal;
}

/** What becomes of a past case under one version. */
export interface PlayedCase {
  readonly admission: Admission;
  /** What the rules say of the complaint on the day it came in. */
  readonly advice: IntakeAdvice;
  /** The last day of every term that ran, by term and the how-manieth time. */
  readonly deadlines: ReadonlyMap<string, Deadline>;
  /** The decision of then on admissibility could not be taken here; the one the rules ask for was taken instead. */
  readonly decidedOtherwise?: Refusal;
  readonly stopped?: Stopped;
}

const outcomes = { yes: 'admitted', no: 'refused', notYet: 'notYet', undecided: 'undecided' } as const;

/** Plays the acts of a case under a version, as far as its rules let them be taken. */
export function playPastCase(regulation: Regulation, past: PastCase): PlayedCase {
  return new Play(regulation, past).run();
}

/** One case under one version, act by act. */
class Play {
  private readonly calendar: Calendar;
  private readonly facts: Partial<CaseFacts>;
  private readonly deadlines = new Map<string, Deadline>();
  private readonly advice: IntakeAdvice;
  private state: CaseState | undefined;
  private decidedOtherwise: Refusal | undefined;

  constructor(
    private readonly regulation: Regulation,
    private readonly past: PastCase,
  ) {
    this.calendar = calendarOf(regulation.calendar.country);
    this.facts = factsOf(past, regulation);
    this.advice = adviseIntake(regulation, this.known(), filedOn(past), this.calendar);
  }

  run(): PlayedCase {
    for (const [index, act] of this.past.acts.entries()) {
      const refusal = this.take(act, index);
      if (refusal) {
        return this.result({ act: index + 1, on: act.on, step: act.does, refusal });
      }
    }
    return this.result();
  }

  /** Takes one act, or answers why the rules refuse it. */
  private take(act: PastAct, index: number): Refusal | undefined {
    const decision = this.decided(act, index);
    const taken =
      decision.kind === 'refused' && act.does === 'decideAdmissibility'
        ? this.otherwise(act, index, decision)
        : decision;
    if (taken.kind === 'refused') {
      return taken;
    }
    this.state = taken.events.reduce<CaseState | undefined>(evolve, this.state);
    this.look(act.recorded ?? act.on);
    return undefined;
  }

  private decided({ does, by, recorded, ...act }: PastAct, index: number): Decision {
    const today = recorded ?? act.on;
    const request = requestOf(does, act, this.facts, index);
    return decide(this.regulation, this.state, request, {
      by,
      at: `${today}T12:00:00.000Z`,
      today,
      calendar: this.calendar,
    });
  }

  /** The decision that the rules ask for, where they do not allow the one of then. */
  private otherwise(act: PastAct, index: number, refusal: Refusal): Decision {
    const outcome = outcomes[this.advice.answer];
    if (outcome === 'undecided' || !aboutGrounds.has(refusal.code)) {
      return refusal;
    }
    const decisive = this.advice.grounds.filter(({ applies, force }) => applies === 'yes' && force === 'must');
    const grounds = outcome === 'admitted' ? undefined : decisive.map(({ ground }) => ground);
    const { grounds: _grounds, despite: _despite, points: _points, ...rest } = act;
    const asked = { ...rest, outcome, reasons: 'yes' as const, ...(grounds ? { grounds } : {}) };
    const decision = this.decided(asked, index);
    this.decidedOtherwise = decision.kind === 'refused' ? undefined : refusal;
    return decision.kind === 'refused' ? refusal : decision;
  }

  private look(today: LocalDate): void {
    const times = new Map<string, number>();
    for (const deadline of this.state ? deadlinesOf(this.regulation, this.state, today, this.calendar) : []) {
      const time = (times.get(deadline.term) ?? 0) + 1;
      times.set(deadline.term, time);
      this.deadlines.set(time === 1 ? deadline.term : `${deadline.term} ${time}`, deadline);
    }
  }

  private result(stopped?: Stopped): PlayedCase {
    const { advice, deadlines, decidedOtherwise } = this;
    return {
      admission: this.state?.admissibility?.outcome ?? outcomes[advice.answer],
      advice,
      deadlines,
      ...(decidedOtherwise ? { decidedOtherwise } : {}),
      ...(stopped ? { stopped } : {}),
    };
  }

  /** The facts, with what was judged when it was decided. */
  private known(): KnownFacts {
    const judged = this.past.acts.flatMap((act) => judgementsOf(act.with?.['judgements']));
    return judged.length === 0 ? this.facts : { ...this.facts, judgements: Object.fromEntries(judged) };
  }
}

/** Refusals of a decision because of what the grounds say. */
const aboutGrounds = new Set<Refusal['code']>([
  'unknownGround',
  'groundNotForOutcome',
  'groundDoesNotApply',
  'groundApplies',
  'groundUndecided',
  'groundNeedsMotivation',
]);

/** The day on which the complaint came in. */
export function filedOn({ acts }: PastCase): LocalDate {
  const [first] = acts;
  return first?.on ?? '';
}

function judgementsOf(value: unknown): [string, 'yes' | 'no'][] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((item) => {
    const { judgement, is } = (item ?? {}) as { judgement?: unknown; is?: unknown };
    return typeof judgement === 'string' && (is === 'yes' || is === 'no')
      ? [[judgement, is] as [string, 'yes' | 'no']]
      : [];
  });
}

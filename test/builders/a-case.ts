import { calendarOf, type LocalDate } from '#deadlines';
import {
  type CaseEvent,
  type CaseFacts,
  type CaseState,
  decide,
  type DecideAdmissibility,
  type Decision,
  evolve,
  type StepRequest,
} from '#procedure';
import type { ProcedureRole, Regulation } from '#regulation';
import { aRegulation } from './a-regulation.js';

export const dutchCalendar = calendarOf('NL');

/** Facts on which no ground of `aRegulation` applies. */
export function someFacts(overrides: Partial<CaseFacts> = {}): CaseFacts {
  return {
    subject: 'repair',
    participant: 'north',
    priorSteps: { corporation: { form: 'written', on: '2026-01-05', answer: 'refused' } },
    forums: { tribunal: 'none', court: 'none' },
    earlierAdvice: false,
    ...overrides,
  };
}

/** The answer when a role asks for a step, recorded on its own day, or on 2 March 2026 when it names none. */
export function ask(
  regulation: Regulation,
  state: CaseState | undefined,
  by: ProcedureRole,
  request: StepRequest,
): Decision {
  return askOn(request.on ?? '2026-03-02')(regulation, state, by, request);
}

/** The same, recorded on a day of its own. */
export function askOn(today: LocalDate): typeof ask {
  const context = { at: `${today}T09:00:00.000Z`, today, calendar: dutchCalendar };
  return (regulation, state, by, request) => decide(regulation, state, request, { by, ...context });
}

/** A case that was filed on 2 March 2026 under `aRegulation`; name only what matters, in the order of the procedure. */
export function aCase(regulation: Regulation = aRegulation()): CaseBuilder {
  return new CaseBuilder(regulation);
}

export class CaseBuilder {
  readonly events: CaseEvent[] = [];
  private current: CaseState | undefined;

  constructor(private readonly regulation: Regulation) {}

  filed(on = '2026-03-02', facts: CaseFacts = someFacts()): this {
    return this.took('complainant', { step: 'fileComplaint', on, facts, channel: 'online' });
  }

  acknowledged(on: string): this {
    return this.took('secretary', { step: 'acknowledgeReceipt', on });
  }

  decided(on: string, decision: Omit<DecideAdmissibility, 'step' | 'on'> = { outcome: 'admitted' }): this {
    return this.took('secretary', { step: 'decideAdmissibility', on, ...decision });
  }

  responseRequested(on: string): this {
    return this.took('secretary', { step: 'requestResponse', on });
  }

  responded(on: string): this {
    const contentId = '00000000-0000-7000-8000-000000000001';
    return this.took('participantContact', { step: 'submitResponse', on, contentId });
  }

  get state(): CaseState {
    return this.current ?? this.filed().state;
  }

  private took(by: ProcedureRole, request: StepRequest): this {
    const decision = ask(this.regulation, this.current, by, request);
    if (decision.kind === 'refused') {
      throw new Error(`The test wanted ${request.step}, but it was refused: ${JSON.stringify(decision)}`);
    }
    this.events.push(...decision.events);
    this.current = decision.events.reduce<CaseState | undefined>(evolve, this.current);
    return this;
  }
}

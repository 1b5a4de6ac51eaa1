import type { Calendar } from '#deadlines';
import { type CaseEvent, type CaseState, decide, evolve, type StepRequest } from '#procedure';
import type { ProcedureRole, Regulation } from '#regulation';

const day = '2026-03-02';
const context = { at: `${day}T09:00:00.000Z`, today: day };

/** A case of so many events: filed, taken up, answered, and then one piece after another. */
export function longCase(regulation: Regulation, calendar: Calendar, events: number) {
  const log: CaseEvent[] = [];
  let state: CaseState | undefined;
  const take = (by: ProcedureRole, request: StepRequest) => {
    const decision = decide(regulation, state, request, { ...context, by, calendar });
    if (decision.kind === 'refused') {
      throw new Error(`${request.step} was refused: ${JSON.stringify(decision)}`);
    }
    log.push(...decision.events);
    state = decision.events.reduce<CaseState | undefined>(evolve, state);
  };
  take('complainant', {
    step: 'fileComplaint',
    channel: 'online',
    facts: {
      subject: 'repair',
      participant: regulation.participants[0]?.id ?? 'notListed',
      priorSteps: { corporation: { form: 'written', on: '2026-01-12', answer: 'refused' } },
      forums: { huurcommissie: 'none', court: 'none' },
      earlierAdvice: false,
    },
    contentId: pieceId(0),
  });
  take('secretary', { step: 'acknowledgeReceipt' });
  take('secretary', { step: 'decideAdmissibility', outcome: 'admitted' });
  take('secretary', { step: 'requestResponse' });
  take('participantContact', { step: 'submitResponse', contentId: pieceId(1) });
  while (log.length < events) {
    take('complainant', nextPiece(log.length));
  }
  return {
    log,
    state: state as CaseState,
    ask: { request: nextPiece(log.length), by: 'complainant' as const, ...context },
  };
}

function nextPiece(count: number): StepRequest {
  return { step: 'submitPiece', contentId: pieceId(count) };
}

function pieceId(count: number): string {
  return `00000000-0000-7000-8000-${String(count).padStart(12, '0')}`;
}

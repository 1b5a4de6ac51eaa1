import { type ActiveRegulation } from '#catalogue';
import { type LocalDate } from '#deadlines';
import { type CaseState, deadlinesOf, nextDeadline, outOfCase, sittingIn } from '#procedure';
import { type ProcedureRole, organisationRoles, type Regulation, type StepName } from '#regulation';

/** The columns of a case that follow from its events and its regulation, and from nothing else. */
export function projectionOf(state: CaseState, { regulation, calendar }: ActiveRegulation, today: LocalDate) {
  const next = nextDeadline(deadlinesOf(regulation, state, today, calendar));
  return {
    version: state.version,
    stage: state.stage,
    ended: state.ended,
    subject: state.facts.subject,
    // A complaint that goes back to the participant is known to it from then on.
    respondentInformed: happened(state, 'responseRequested') || happened(state, 'complaintReferredBack'),
    boardMemberInformed: happened(state, 'boardMemberInformed'),
    treatedInside: isTreatedInside(regulation),
    ...panelOf(state),
    finishedByFormerMembers: regulation.committee?.office?.runningCases !== 'passedOn',
    nextTerm: next?.term ?? null,
    nextDueOn: next?.due ?? null,
  };
}

function happened(state: CaseState, event: CaseState['moments'][number]['event']): boolean {
  return state.moments.some((moment) => moment.event === event);
}

/** Who sits, and who is out of the case: by stepping back, or by a challenge that was upheld or is not decided yet. */
function panelOf(state: CaseState) {
  return { sittingPersonIds: sittingIn(state), recusedPersonIds: outOfCase(state) };
}

/** The steps by which it shows who treats a complaint. */
const treating = [
  'acknowledgeReceipt',
  'decideAdmissibility',
  'requestResponse',
  'issueAnswer',
] as const satisfies StepName[];

/** Whether the organisation itself treats complaints under this regulation. */
export function isTreatedInside({ steps }: Regulation): boolean {
  const inside: readonly ProcedureRole[] = organisationRoles;
  return treating.some((step) => steps[step]?.by.some((role) => inside.includes(role)) ?? false);
}

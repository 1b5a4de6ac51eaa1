import { type LocalDate } from '#deadlines';
import { type CaseState, type Deadline, onTrack } from '#procedure';
import { type Addressee, type ProcedureRole, type Stage, stepEvents, type StepName } from '#regulation';
import { type CaseRecord } from '../case-record.js';
import { given } from '../given.js';

/** What has to happen before a case can go on. */
export interface WaitsFor {
  /** Whose turn it is: whom the term binds, or else who takes the step under the regulation. */
  readonly who: readonly (Addressee | ProcedureRole)[];
  /** The step that lets the case go on. */
  readonly step: StepName;
  readonly since: LocalDate;
  /** The last day, or the day for which a complaint that came too early waits; absent where the regulation names none. */
  readonly by?: LocalDate;
  /** The name of the term that gives the last day. */
  readonly term?: string;
}

/** The step by which a case leaves a stage on the way to being heard. */
const nextSteps: Partial<Record<Stage, readonly StepName[]>> = {
  filed: ['decideAdmissibility'],
  incomplete: ['completeComplaint'],
  waiting: ['decideAdmissibility'],
  withParticipant: ['reportReferral'],
  inObjection: ['decideOnObjection'],
  admitted: ['requestResponse', 'issueAnswer'],
  awaitingResponse: ['submitResponse'],
  responded: ['chooseTreatment', 'planHearing', 'composePanel', 'issueAnswer', 'issueRuling', 'issueAdvice'],
  inMediation: ['recordAgreement'],
  offerMade: ['answerOffer'],
  held: ['resume'],
  challenged: ['decideOnChallenge'],
  inTreatment: ['planHearing', 'closeInvestigation', 'issueAdvice', 'issueRuling', 'issueAnswer'],
  hearingPlanned: ['holdHearing'],
  heard: ['closeInvestigation', 'issueAdvice', 'issueRuling', 'deliberate'],
  closedForDecision: ['issueAdvice', 'issueRuling', 'issueAnswer'],
  advised: ['decideOnAdvice'],
};

/** Whose turn it is in a case, with what, since when and until when; nothing when it has ended or only its closing is left. */
export function waitsFor({ state, governed }: CaseRecord, deadlines: readonly Deadline[]): WaitsFor | undefined {
  const regulation = onTrack(governed.regulation, state.facts);
  const candidates = state.ended ? [] : (nextSteps[state.stage] ?? []);
  const step = candidates.find((name) => regulation.steps[name]?.from?.includes(state.stage));
  const rule = step && regulation.steps[step];
  if (!rule) {
    return undefined;
  }
  const deadline = deadlines.find((one) => isOpen(one) && isMetBy(step, regulation.terms[one.term]));
  return {
    who: deadline ? [deadline.on] : rule.by,
    step,
    since: state.stageSince,
    ...given({ by: deadline?.due ?? openingDay(state), term: deadline?.term }),
  };
}

function openingDay({ stage, admissibility }: CaseState): LocalDate | undefined {
  return stage === 'waiting' ? admissibility?.opensOn : undefined;
}

function isOpen({ status, direction }: Deadline): boolean {
  return (status === 'running' || status === 'overdue') && direction === undefined;
}

interface MetBy {
  readonly metBy: string;
  readonly orMetBy?: readonly string[] | undefined;
}

function isMetBy(step: StepName, term: MetBy | undefined): boolean {
  const events: readonly string[] = stepEvents[step];
  const moments = term ? [term.metBy, ...(term.orMetBy ?? [])] : [];
  return moments.some((moment) => events.includes(moment.split('.')[0] ?? ''));
}

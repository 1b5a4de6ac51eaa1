import type { LocalDate } from '#deadlines';
import type { CaseState, MadeCommitment, Outcome } from '../case-state.js';
import type { CaseEventOf } from '../events.js';
import type { Commitment } from '../inputs/commitments.js';
import type { Changes } from './happened.js';

/** What came out, what the board did with it, and what was promised. */
export const outcomeChanges: Changes = {
  adviceIssued: outcomeOf,
  rulingIssued: outcomeOf,
  answerIssued: outcomeOf,
  boardDecisionMade: (state, { data }, day) => ({
    boardDecision: { outcome: data.outcome, on: day },
    points: state.points.map((point) => {
      const decided = data.points?.find(({ point: id }) => id === point.id)?.is;
      return { ...point, boardDecision: decided ?? data.outcome };
    }),
    commitments: promised(state, data.commitments ?? [], { madeOn: day, from: 'decision' }),
  }),
  commitmentMade: (state, { data: { commitmentId, kind, dueOn, contentId } }, day) => ({
    commitments: promised(
      state,
      [
        {
          commitmentId,
          kind,
          ...(dueOn === undefined ? {} : { dueOn }),
          ...(contentId === undefined ? {} : { contentId }),
        },
      ],
      { madeOn: day, from: 'promise' },
    ),
  }),
  commitmentConfirmed: (state, { data: { commitmentId, outcome, contentId } }, day) => ({
    commitments: changed(state, commitmentId, ({ noteId: _before, ...made }) => ({
      ...made,
      outcome,
      statedOn: day,
      ...(contentId === undefined ? {} : { noteId: contentId }),
    })),
  }),
  measureEvaluated: (state, { data: { commitmentId, outcome } }) => ({
    commitments: changed(state, commitmentId, (made) => ({ ...made, evaluation: outcome })),
  }),
};

/** What is promised, added to what was promised before. */
export function promised(
  { commitments }: CaseState,
  further: readonly Commitment[],
  made: Pick<MadeCommitment, 'madeOn' | 'from'>,
): CaseState['commitments'] {
  return [...commitments, ...further.map((commitment) => ({ ...commitment, ...made }))];
}

function changed(
  { commitments }: CaseState,
  id: string | undefined,
  change: (made: MadeCommitment) => MadeCommitment,
): CaseState['commitments'] {
  return commitments.map((one) => (one.commitmentId === id ? change(one) : one));
}

function outcomeOf(
  state: CaseState,
  { type, data }: CaseEventOf<'adviceIssued'> | CaseEventOf<'rulingIssued'> | CaseEventOf<'answerIssued'>,
  day: LocalDate,
): Partial<CaseState> {
  const outcome: Outcome = {
    event: type,
    on: day,
    ...(data.finding === undefined ? {} : { finding: data.finding }),
    ...(data.nature === undefined ? {} : { nature: data.nature }),
  };
  return {
    outcome,
    points: state.points.map((point) => {
      const finding = data.points?.find(({ point: id }) => id === point.id)?.is;
      return finding === undefined ? point : { ...point, finding };
    }),
  };
}

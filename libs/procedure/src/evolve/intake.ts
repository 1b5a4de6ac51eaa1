import { mergedFacts } from '../merged-facts.js';
import type { Changes } from './happened.js';

/** What is known of the complaint, and what was decided about taking it up. */
export const intakeChanges: Changes = {
  complaintCompleted: (state, { data }) => (data.facts ? { facts: mergedFacts(state.facts, data.facts) } : {}),
  admissibilityDecided: (state, { data }, day) => {
    const { stage: _stage, ended: _ended, returned: _returned, ...decision } = data;
    return {
      admissibility: { ...decision, decidedOn: day },
      judgements: [...state.judgements, ...(data.judgements ?? [])],
      points: state.points.map((point) => {
        const decided = data.points?.find(({ point: id }) => id === point.id);
        const competence = decided?.competence ?? (data.competence === 'notCompetent' ? 'notCompetent' : 'competent');
        return { ...point, admissibility: decided?.outcome ?? data.outcome, competence };
      }),
    };
  },
  caseDiscontinued: (state, { data }) =>
    data.judgements ? { judgements: [...state.judgements, ...data.judgements] } : {},
  objectionMade: (_state, _event, day) => ({ objection: { on: day } }),
  objectionDecided: ({ objection }, { data }, day) => ({
    objection: { on: objection?.on ?? day, outcome: data.outcome },
  }),
};

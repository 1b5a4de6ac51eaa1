import type { Problem } from '../read/problem.js';
import type { RegulationRules } from '../regulation.schema.js';
import type { StepName } from '../vocabulary-steps.js';

type Part = keyof NonNullable<RegulationRules['aftercare']>;

const stepsFor: Readonly<Record<Part, readonly StepName[]>> = {
  commitments: ['makeCommitment', 'recordAgreement', 'decideOnAdvice'],
  measures: ['evaluateMeasure'],
  boardMember: ['reportToBoardMember'],
};

/** What happens after the outcome happens in a step. */
export function aftercareWithoutStep({ aftercare = {}, steps }: RegulationRules): Problem[] {
  return (Object.keys(aftercare) as Part[])
    .filter((part) => !stepsFor[part].some((step) => steps[step]))
    .map((part) => ({
      path: ['aftercare', part],
      message: `aftercare.${part} has no step in which it happens.`,
      remedy: `Add the step ${stepsFor[part][0] ?? ''}.`,
    }));
}

/** Who evaluates a measure must be able to take the step. */
export function nobodyEvaluates({ aftercare, steps }: RegulationRules): Problem[] {
  const { measures } = aftercare ?? {};
  const by = steps.evaluateMeasure?.by;
  return measures && by && !measures.by.some((role) => by.includes(role))
    ? [
        {
          path: ['aftercare', 'measures', 'by'],
          message: `Measures are evaluated by ${measures.by.join(', ')}, who cannot take the step evaluateMeasure.`,
          remedy: 'Let the same roles stand in both places.',
        },
      ]
    : [];
}

/** A board member who can put a complaint on the agenda alone has a step for it. */
export function agendaWithoutStep({ aftercare, steps }: RegulationRules): Problem[] {
  const alone = aftercare?.boardMember?.mayPutOnAgenda === 'yes';
  return alone && !steps.putOnAgenda
    ? [
        {
          path: ['aftercare', 'boardMember', 'mayPutOnAgenda'],
          message: 'The board member can put a complaint on the agenda, and there is no step for it.',
          remedy: 'Add the step putOnAgenda, by: [boardMember].',
        },
      ]
    : [];
}

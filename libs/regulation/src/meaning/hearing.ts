import type { Problem } from '../read/problem.js';
import type { RegulationRules } from '../regulation.schema.js';
import type { StepName } from '../vocabulary-steps.js';
import { roadsOf } from './roads.js';

const outcomeSteps: readonly StepName[] = ['issueAdvice', 'issueRuling', 'issueAnswer'];
const hearingSteps: readonly StepName[] = ['planHearing', 'holdHearing', 'announcePerson', 'admitPerson'];

/** Where there is always a hearing, no road may come to an outcome without one; where there is never one, no step may hold one. */
export function wrongHearing(regulation: RegulationRules): Problem[] {
  const { hearing, steps } = regulation;
  if (!hearing) {
    return [];
  }
  if (hearing.held === 'never') {
    return hearingSteps
      .filter((name) => steps[name])
      .map((name) => ({
        path: ['steps', name],
        message: `There is never a hearing, but the step ${name} is about one.`,
        remedy: 'Take the step away, or change hearing.held.',
      }));
  }
  const around = roadsOf(regulation, (step) => step === 'holdHearing').steps;
  const shortcut = outcomeSteps.find((name) => around.has(name));
  return hearing.held === 'always' && shortcut
    ? [
        {
          path: ['hearing', 'held'],
          message: `There is always a hearing, but ${shortcut} can be taken without one.`,
          remedy: `Let ${shortcut} need holdHearing, or write asARule or perCase.`,
        },
      ]
    : [];
}

/** Steps of a hearing rest on a rule about it. */
export function hearingWithoutRule({ hearing, steps, tracks = {} }: RegulationRules): Problem[] {
  const onTrack = Object.values(tracks).some(({ replaces }) => replaces?.hearing);
  return hearing || onTrack || !steps.holdHearing
    ? []
    : [
        {
          path: ['steps', 'holdHearing'],
          message: 'A hearing can be held, but nothing is said about it.',
          remedy: 'Write hearing, with unknown where the source is silent.',
        },
      ];
}

/** Persons who must be admitted need somebody who admits them. */
export function nobodyAdmits({ hearing, steps }: RegulationRules): Problem[] {
  return hearing?.persons?.admitted === 'yes' && steps.holdHearing && !steps.admitPerson
    ? [
        {
          path: ['hearing', 'persons', 'admitted'],
          message: 'Persons must be admitted to the hearing, but no step admits them.',
          remedy: 'Add the steps announcePerson and admitPerson.',
        },
      ]
    : [];
}

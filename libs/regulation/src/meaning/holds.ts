import { listed, type Problem } from '../read/problem.js';
import { momentsOf } from '../moments.js';
import type { RegulationRules } from '../regulation.schema.js';
import type { StepName } from '../vocabulary-steps.js';

/** A case that is held must be able to come back, and for a reason that the regulation knows. */
export function wrongHolds({ holds, steps }: RegulationRules): Problem[] {
  const holding = steps.hold ?? heldByAgreement(steps);
  const problems: Problem[] = [];
  if (holds && !holding) {
    problems.push({
      path: ['holds'],
      message: 'There are reasons to hold a case, but no step holds it.',
      remedy: 'Add the step hold, or an agreement that ends in held.',
    });
  }
  if (steps.hold && !holds) {
    problems.push({
      path: ['steps', 'hold'],
      message: 'The step hold has no reasons to choose from.',
      remedy: 'Name the reasons under holds.',
    });
  }
  if (holding && !steps.resume) {
    problems.push({
      path: ['steps'],
      message: 'A case can be held, but never goes on.',
      remedy: 'Add the step resume.',
    });
  }
  return problems;
}

/** A hold that stops a clock which does not exist, or ends on something that never happens. */
export function holdsOfNothing({ holds = {}, terms, steps }: RegulationRules): Problem[] {
  const known: string[] = (Object.keys(steps) as StepName[]).flatMap(momentsOf);
  return Object.entries(holds).flatMap(([reason, { stops, endsOn }]) => [
    ...(Array.isArray(stops) ? stops : [])
      .filter((term) => !Object.hasOwn(terms, term))
      .map((term) => ({
        path: ['holds', reason, 'stops'],
        message: `holds.${reason} stops the term "${term}", which does not exist.`,
        remedy: `Known terms: ${listed(Object.keys(terms))}.`,
      })),
    ...(endsOn === undefined || known.includes(endsOn)
      ? []
      : [
          {
            path: ['holds', reason, 'endsOn'],
            message: `holds.${reason} ends on "${endsOn}", which no step produces.`,
            remedy: `Known moments: ${listed(known)}.`,
          },
        ]),
  ]);
}

function heldByAgreement({ recordAgreement }: RegulationRules['steps']): boolean {
  return typeof recordAgreement?.to === 'object' && recordAgreement.to.held !== undefined;
}

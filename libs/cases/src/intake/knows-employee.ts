import { type Condition, type Regulation, type StepRule } from '#regulation';

/** Whether an employee can be the respondent: the regulation says so, gives an employee a step, or a road of its own. */
export function knowsEmployee({ respondent, steps, tracks = {} }: Regulation): boolean {
  const roads = Object.values(tracks);
  return (
    respondent === 'employee' ||
    givesEmployee(steps) ||
    roads.some(
      ({ when, replaces }) =>
        replaces?.respondent === 'employee' || isAboutEmployee(when) || givesEmployee(replaces?.steps ?? {}),
    )
  );
}

function givesEmployee(steps: Readonly<Record<string, StepRule | undefined>>): boolean {
  return Object.values(steps).some((rule) => rule?.by.includes('employee'));
}

function isAboutEmployee(when: Condition | undefined): boolean {
  const wanted = when?.['respondent'];
  return [wanted].flat().includes('employee');
}

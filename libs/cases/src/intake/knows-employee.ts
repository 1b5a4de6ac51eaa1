import { type Condition, type Regulation, type StepRule } from '#regulation';
import { isTreatedInside } from '../case-projection.js';

/**
 * Whether a complaint can be about an employee: the regulation says so, gives an employee a step, or a road of its own. An
 * organisation that treats complaints itself always has to know, so that nobody treats one about himself.
 */
export function knowsEmployee(regulation: Regulation): boolean {
  const { respondent, steps, tracks = {} } = regulation;
  const roads = Object.values(tracks);
  return (
    respondent === 'employee' ||
    isTreatedInside(regulation) ||
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

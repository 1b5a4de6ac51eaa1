import { BadInput, type FieldProblem } from '#problems';
import { type ValidationError } from 'class-validator';

/** What class-validator found, by the path of the field. */
export function badInputOf(errors: readonly ValidationError[]): BadInput {
  return new BadInput(errors.flatMap((error) => problemsOf(error, '')));
}

function problemsOf({ property, constraints, children }: ValidationError, parent: string): FieldProblem[] {
  const field = parent === '' ? property : `${parent}.${property}`;
  const own = Object.values(constraints ?? {}).map((message) => ({ field, message }));
  return [...own, ...(children ?? []).flatMap((child) => problemsOf(child, field))];
}

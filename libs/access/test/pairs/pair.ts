import { abilityOf } from '../../src/ability.js';
import { type Action, actions } from '../../src/actions.js';
import { type CaseRightsFacts, caseSubject } from '../../src/case-subject.js';
import { type RightsTable } from '../../src/rights.js';
import { type Viewer } from '../../src/viewer.js';
import { type AccessSubject, type CasePart, caseParts, subjects } from '../../src/words.js';

type Other = Exclude<AccessSubject, 'Case'>;

interface Question {
  /** What the expected list calls it. */
  readonly name: string;
  readonly action: Action;
  /** A case by its facts, or a subject that is no case. */
  readonly on: CaseRightsFacts | Other;
  readonly part?: CasePart;
}

/**
 * What somebody may do, or almost may: a sentence in the words of the field, what is asked, and which of it is allowed. What is
 * allowed is written by hand and never computed from the rights table, which is what it is held against.
 */
export interface Pair {
  readonly says: string;
  readonly viewer: Viewer;
  readonly questions: readonly Question[];
  /** The names of the questions that are answered with yes, sorted. */
  readonly allowed: readonly string[];
}

/** Somebody reads exactly these parts of the case. */
export function reads(says: string, viewer: Viewer, facts: CaseRightsFacts, parts: readonly CasePart[]): Pair {
  const questions = caseParts.map((part) => ({ name: part, action: 'read', on: facts, part }) as const);
  return { says, viewer, questions, allowed: sorted(parts) };
}

/** Somebody takes exactly these steps in the case, and does nothing else to it. */
export function takes(says: string, viewer: Viewer, facts: CaseRightsFacts, steps: readonly Action[]): Pair {
  const asked = new Set([...actions.filter((action) => action !== 'read'), ...steps]);
  const questions = [...asked].map((action) => ({ name: action, action, on: facts }));
  return { says, viewer, questions, allowed: sorted(steps) };
}

/** Besides cases somebody may do exactly this, such as `read CaseList`. */
export function besides(says: string, viewer: Viewer, allowed: readonly `${Action} ${Other}`[]): Pair {
  const others = subjects.filter((subject) => subject !== 'Case');
  const questions = others.flatMap((on) => actions.map((action) => ({ name: `${action} ${on}`, action, on })));
  return { says, viewer, questions, allowed: sorted(allowed) };
}

/** Which questions of a pair a rights table answers with yes, sorted. */
export function answersOf({ viewer, questions }: Pair, table?: RightsTable): string[] {
  const ability = abilityOf(viewer, table);
  const answered = questions.filter(({ action, on, part }) =>
    ability.can(action, typeof on === 'string' ? on : caseSubject(on), part),
  );
  return sorted(answered.map(({ name }) => name));
}

function sorted(names: readonly string[]): string[] {
  return [...names].sort();
}

import { type Ability, abilityOf } from '../../src/ability.js';
import { type Action, actions } from '../../src/actions.js';
import { type CaseRightsFacts, caseSubject } from '../../src/case-subject.js';
import { type DeliberationRightsFacts, deliberationSubject } from '../../src/deliberation-subject.js';
import { type Conversation, conversations, messageSubject } from '../../src/message-subject.js';
import { type PieceRightsFacts, pieceSubject } from '../../src/piece-subject.js';
import { type RightsTable } from '../../src/rights.js';
import { type Viewer } from '../../src/viewer.js';
import {
  type AccessSubject,
  type CasePart,
  caseParts,
  type Part,
  type PiecePart,
  pieceParts,
  subjects,
} from '../../src/words.js';

/** Subjects of which the rights depend on no fact. */
type Other = Exclude<AccessSubject, 'Case' | WithFacts>;
type WithFacts = 'Deliberation' | 'Message' | 'Piece';
const withFacts: readonly AccessSubject[] = ['Case', 'Deliberation', 'Message', 'Piece'] satisfies (
  'Case' | WithFacts
)[];

type WithFactsSubject =
  ReturnType<typeof deliberationSubject> | ReturnType<typeof messageSubject> | ReturnType<typeof pieceSubject>;

export interface Question {
  /** What the expected list calls it. */
  readonly name: string;
  readonly action: Action;
  /** A case by its facts, a message, a piece, or a subject without facts. */
  readonly on: CaseRightsFacts | WithFactsSubject | Other;
  readonly part?: Part;
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

/** Somebody reads the messages of exactly these conversations of the case, and writes in exactly those. */
export function corresponds(
  says: string,
  viewer: Viewer,
  facts: CaseRightsFacts,
  { reads: read, writes }: { readonly reads: readonly Conversation[]; readonly writes: readonly Conversation[] },
): Pair {
  const questions = conversations.flatMap((conversation) =>
    actions.map((action) => ({
      name: `${action} ${conversation}`,
      action,
      on: messageSubject({ ...facts, conversation }),
    })),
  );
  const allowed = [...read.map((one) => `read ${one}`), ...writes.map((one) => `sendMessage ${one}`)];
  return { says, viewer, questions, allowed: sorted(allowed) };
}

/** Somebody reads exactly these parts of a piece, and does nothing else to it. */
export function readsPiece(says: string, viewer: Viewer, facts: PieceRightsFacts, parts: readonly PiecePart[]): Pair {
  const on = pieceSubject(facts);
  const read = pieceParts.map((part) => ({ name: part, action: 'read', on, part }) as const);
  const done = actions.filter((action) => action !== 'read').map((action) => ({ name: action, action, on }));
  return { says, viewer, questions: [...read, ...done], allowed: sorted(parts) };
}

/** Somebody does exactly this in a deliberation. */
export function deliberates(
  says: string,
  viewer: Viewer,
  facts: DeliberationRightsFacts,
  allowed: readonly Action[],
): Pair {
  const on = deliberationSubject(facts);
  const questions = actions.map((action) => ({ name: action, action, on }));
  return { says, viewer, questions, allowed: sorted(allowed) };
}

/** Besides cases somebody may do exactly this, such as `read CaseList`. */
export function besides(says: string, viewer: Viewer, allowed: readonly `${Action} ${Other}`[]): Pair {
  const others = subjects.filter((subject): subject is Other => !withFacts.includes(subject));
  const questions = others.flatMap((on) => actions.map((action) => ({ name: `${action} ${on}`, action, on })));
  return { says, viewer, questions, allowed: sorted(allowed) };
}

/** Which questions of a pair a rights table answers with yes, sorted. */
export function answersOf({ viewer, questions }: Pair, table?: RightsTable): string[] {
  const ability = abilityOf(viewer, table);
  return sorted(questions.filter((question) => isAllowed(ability, question)).map(({ name }) => name));
}

export function isAllowed(ability: Ability, { action, on, part }: Question): boolean {
  return ability.can(action, typeof on === 'string' || '__caslSubjectType__' in on ? on : caseSubject(on), part);
}

export function subjectOf(on: Question['on']): AccessSubject {
  if (typeof on === 'string') {
    return on;
  }
  return '__caslSubjectType__' in on ? on.__caslSubjectType__ : 'Case';
}

function sorted(names: readonly string[]): string[] {
  return [...names].sort();
}

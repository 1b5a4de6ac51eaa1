import {
  type Ability,
  abilityOf,
  type Action,
  type CasePart,
  caseParts,
  caseSubject,
  type Conversation,
  conversations,
  deliberationSubject,
  messageSubject,
  pieceSubject,
} from '#access';
import { type GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import { type MatrixAct } from './acts.js';
import { type Asker } from './people.js';
import { firstPlanted, plantedPieces } from './planted.js';
import { sampleInput } from './sample-input.js';
import { type MatrixCase } from './world.js';

export type Answered = 'allowed' | 'denied';

const denials = ['NOT_FOUND', 'NOT_SIGNED_IN'];
/** What is wrong with the question, and says nothing about rights. */
const mistakes = ['BAD_INPUT', 'INTERNAL', 'GRAPHQL_VALIDATION_FAILED'];

/**
 * Asks for an act so that nothing comes of it: with a version that the case never had, and with a second act behind it that is
 * refused to everybody, so that also what was done is undone.
 */
export async function tried(
  schema: GraphQLSchema,
  { caller }: Asker,
  { field, input, how, versioned }: MatrixAct,
  one: Pick<MatrixCase, 'id' | 'messages'>,
): Promise<Answered> {
  const asked = {
    ...sampleInput(schema, input, one.id),
    ...(versioned && { expectedVersion: 1_000_000 }),
    ...how.saying?.(one),
  };
  const refused = { clientKey: randomUUID(), caseId: randomUUID(), expectedVersion: 1 };
  const { data, errors } = await caller.asks(
    `mutation ($asked: ${input}!, $refused: StepInput!) {
      asked: ${field}(input: $asked) { __typename }
      refused: acknowledgeReceipt(input: $refused) { __typename }
    }`,
    { asked, refused },
  );
  const own = errors.filter((error) => pathOf(error)[0] !== 'refused');
  if (data !== null || own.some(({ extensions }) => mistakes.includes(extensions.code))) {
    throw new Error(`${field} says ${JSON.stringify(errors)}: say in sample-input.ts or how-to-ask.ts what is sound.`);
  }
  const denied = own.some(
    ({ extensions, message }) =>
      denials.includes(extensions.code) && !(how.beyond && message.includes(`no such ${how.beyond},`)),
  );
  return denied ? 'denied' : 'allowed';
}

/** The field that an error is about; empty for one about the whole request. */
function pathOf(error: object): readonly unknown[] {
  return (error as { path?: readonly unknown[] }).path ?? [];
}

const abilities = new WeakMap<Asker, Ability>();

function abilityOfAsker(asker: Asker): Ability {
  const ability = abilities.get(asker) ?? abilityOf(asker.viewer);
  abilities.set(asker, ability);
  return ability;
}

/** Whether the rights table lets somebody do this in a case that he can see. */
export function mayTry(asker: Asker, { action, conversation, how }: MatrixAct, { facts }: MatrixCase): boolean {
  const ability = abilityOfAsker(asker);
  const inside = how.deliberation ? deliberationSubject({ ...facts, excludedPersonIds: [] }) : caseSubject(facts);
  const on = conversation ? messageSubject({ ...facts, conversation }) : inside;
  return ability.can('read', caseSubject(facts), 'progress') && ability.can(action, on);
}

export function may(asker: Asker, action: Action, { facts }: MatrixCase, part?: CasePart): boolean {
  return abilityOfAsker(asker).can(action, caseSubject(facts), part);
}

/** What somebody sees of a case. */
export interface View {
  readonly parts: readonly CasePart[];
  /** The numbers of the planted pieces of which he knows, and of those that he reads. */
  readonly pieces: readonly number[];
  readonly read: readonly number[];
  readonly bundle: readonly number[];
  /** The conversations of which he reads the planted message. */
  readonly messages: readonly Conversation[];
  /** Whether he takes part in the deliberation. */
  readonly deliberates: boolean;
}

const nothing: View = { parts: [], pieces: [], read: [], bundle: [], messages: [], deliberates: false };

/** What the rights table says that somebody sees. */
export function viewInTable(asker: Asker, one: MatrixCase): View {
  if (!may(asker, 'read', one, 'progress')) {
    return nothing;
  }
  const ability = abilityOfAsker(asker);
  const known = (part: 'existence' | 'content') =>
    plantedPieces.filter((piece) => ability.can('read', pieceSubject({ ...one.facts, ...piece }), part));
  const numbers = (of: ReturnType<typeof known>) => of.map(({ number }) => number);
  return {
    parts: caseParts.filter((part) => may(asker, 'read', one, part)),
    pieces: numbers(known('existence')),
    read: numbers(known('content')),
    bundle: numbers(known('existence').filter(({ inBundle }) => inBundle)),
    messages: conversations.filter((conversation) =>
      ability.can('read', messageSubject({ ...one.facts, conversation })),
    ),
    deliberates: ability.can('read', deliberationSubject({ ...one.facts, excludedPersonIds: [] })),
  };
}

/** A field of each part; what is denied is an error with the path of that field. */
const fieldOfPart: Readonly<Record<CasePart, string>> = {
  progress: 'number',
  parties: 'complainant { name }',
  complaint: 'complaint { description }',
  response: 'response { text }',
  decision: 'admissibility(language: en) { outcome }',
  mediation: 'mediation(language: en) { usable }',
  workings: 'possiblyDoubleOf',
};

const document = `query ($id: ID!) { case(id: $id) {
  ${caseParts.map((part) => `${part}: ${fieldOfPart[part]}`).join(' ')}
  pieces { number content { text } }
  bundle { number }
  messages(language: en) { conversation text }
  deliberation { notes { id } }
} }`;

interface Shown {
  readonly pieces: readonly { readonly number: number; readonly content: { readonly text: string | null } | null }[];
  readonly bundle: readonly { readonly number: number }[];
  readonly messages: readonly { readonly conversation: Conversation; readonly text: string | null }[] | null;
  readonly deliberation: object | null;
}

/** What somebody is shown of a case. */
export async function viewOverHttp({ caller }: Asker, id: string): Promise<View> {
  const { data, errors } = await caller.asks<{ case: Shown | null }>(document, { id });
  if (!data?.case) {
    return nothing;
  }
  const { pieces, bundle, messages, deliberation } = data.case;
  const denied = errors.map((error) => pathOf(error)[1]);
  const planted = <Piece extends { readonly number: number }>(of: readonly Piece[]) =>
    of.filter(({ number }) => number >= firstPlanted);
  return {
    parts: caseParts.filter((part) => !denied.includes(part)),
    pieces: planted(pieces).map(({ number }) => number),
    read: planted(pieces)
      .filter(({ content }) => content?.text === 'Planted.')
      .map(({ number }) => number),
    bundle: planted(bundle).map(({ number }) => number),
    messages: conversations.filter((one) =>
      messages?.some(({ conversation, text }) => conversation === one && text === 'Planted.'),
    ),
    deliberates: deliberation !== null,
  };
}

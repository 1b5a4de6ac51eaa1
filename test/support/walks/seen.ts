import { type Story } from './story.js';

/** A letter that is due, in a line: `refusal to complainant`. */
interface DueLetter {
  readonly letter: string;
  readonly recipient: string;
  readonly copy: boolean;
  readonly state: string;
  readonly dueOn: string;
  readonly grounds: readonly string[];
  readonly sources: readonly string[];
  readonly forums: readonly string[];
  readonly opensOn: string | null;
  readonly stopsNoTermElsewhere: boolean;
  readonly deadlines: readonly { readonly term: string; readonly dueOn: string }[];
}

const letterFields =
  'letter recipient copy state dueOn grounds sources forums opensOn stopsNoTermElsewhere deadlines { term dueOn }';

/** The letters of a case as its secretary, or who else treats it, sees them, in the order in which they fell due. */
export async function lettersOf(story: Story, who = 'secretary'): Promise<readonly DueLetter[]> {
  const seen = await story.seen<{ lettersDue: DueLetter[] }>(who, `lettersDue { ${letterFields} }`);
  return seen?.lettersDue ?? [];
}

/** The same, each in a line. */
export async function lettersToldIn(story: Story, who = 'secretary'): Promise<readonly string[]> {
  const letters = await lettersOf(story, who);
  return letters.map(({ letter, recipient, copy }) => `${copy ? 'copy of ' : ''}${letter} to ${recipient}`);
}

export interface SeenDeadline {
  readonly term: string;
  readonly dueOn: string | null;
  readonly status: string;
  readonly why: readonly string[];
}

/** A deadline of a case, as somebody sees it. */
export async function deadlineOf(story: Story, term: string, who = 'secretary'): Promise<SeenDeadline | undefined> {
  const seen = await story.seen<{ deadlines: SeenDeadline[] }>(
    who,
    'deadlines(language: en) { term dueOn status why }',
  );
  return seen?.deadlines.find((one) => one.term === term);
}

export interface WalkedPiece {
  readonly id: string;
  readonly number: number;
  readonly kind: string;
  readonly side: string;
  readonly state: string;
  readonly shown: readonly { readonly side: string; readonly countsFrom: string }[];
  readonly opened: readonly { readonly side: string; readonly openedAt: string }[];
  readonly content: { readonly title: string | null; readonly text: string | null } | null;
}

const pieceFields =
  'id number kind side state shown { side countsFrom } opened { side openedAt } content { title text }';

/** The pieces as somebody sees them who reads everything he may. */
export async function piecesReadBy(story: Story, who: string): Promise<readonly WalkedPiece[]> {
  const seen = await story.seen<{ pieces: WalkedPiece[] | null }>(who, `pieces { ${pieceFields} }`);
  return seen?.pieces ?? [];
}

/** The pieces of the bundle as somebody who sits reads them. */
export async function bundleReadBy(story: Story, who: string): Promise<readonly WalkedPiece[]> {
  const seen = await story.seen<{ bundle: WalkedPiece[] | null }>(who, `bundle { ${pieceFields} }`);
  return seen?.bundle ?? [];
}

/** The steps that are open to somebody now. */
export async function stepsOpenTo(story: Story, who: string): Promise<readonly string[]> {
  const seen = await story.seen<{ steps: { step: string; open: boolean }[] }>(who, 'steps { step open }');
  return (seen?.steps ?? []).filter(({ open }) => open).map(({ step }) => step);
}

/** What happened, in order, as somebody sees it. */
export async function timelineFor(story: Story, who: string): Promise<readonly string[]> {
  const seen = await story.seen<{ timeline: { type: string; on: string }[] }>(
    who,
    'timeline(language: en) { type on }',
  );
  return (seen?.timeline ?? []).map(({ type, on }) => `${on} ${type}`);
}

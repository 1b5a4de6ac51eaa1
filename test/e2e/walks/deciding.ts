import { type Story } from '../../support/walks/story.js';

/** A proposal of a panel, as whoever composes it sees it. */
export interface SeenProposal {
  readonly seats: readonly { readonly seat: string; readonly name: string; readonly because: readonly Because[] }[];
  readonly vacancies: readonly { readonly code: string; readonly force: string; readonly seat: string }[];
  readonly passedOver: readonly { readonly name: string; readonly because: readonly Because[] }[];
  readonly findings: readonly { readonly code: string }[];
}

interface Because {
  readonly code: string;
  readonly seat?: string | null;
}

const proposal = `panelProposal(language: en) {
  seats { seat name because { code } } vacancies { code force seat }
  passedOver { name because { code seat } } findings { code }
}`;

export async function proposalFor(story: Story, who: string): Promise<SeenProposal | null> {
  return (await story.seen<{ panelProposal: SeenProposal | null }>(who, proposal))?.panelProposal ?? null;
}

/** Who is proposed for which seat, and why each. */
export async function proposedTo(story: Story, who: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const seats = (await proposalFor(story, who))?.seats ?? [];
  return Object.fromEntries(seats.map(({ seat, name, because }) => [seat, [name, ...because.map(({ code }) => code)]]));
}

/** Why somebody is not proposed. */
export async function passedOver(story: Story, who: string, name: string): Promise<readonly string[]> {
  const found = (await proposalFor(story, who))?.passedOver.find((one) => one.name === name);
  return (found?.because ?? []).map(({ code }) => code);
}

export const hearings = `hearings(language: en) {
  number state on startsAt place publicity heldOn sidesPresent address notes motivation record persons(language: en) { name }
}`;

export const advice = `advice(language: en) { nature binds on finding facts reasoning advice points { point finding } }`;

export const decision = `decision(language: en) {
  decided { outcome on motivation text points { point outcome motivation } } goingFurther { because }
}`;

/** A text that has all that an advice needs; with a finding on each point where there are points. */
export function draftOn(points: readonly string[] = []) {
  return {
    ...{ facts: 'It leaks since October.', reasoning: 'A landlord keeps it tight.', advice: 'Mend it before March.' },
    ...(points.length > 0
      ? { points: points.map((point) => ({ point, finding: 'wellFounded', reasoning: 'It leaks.' })) }
      : { finding: 'wellFounded' }),
  };
}

/** The first draft of the secretary, to which these members agree. */
export async function agreedUpon(story: Story, members: readonly string[], draft: object = draftOn()): Promise<void> {
  await story.take('secretary', 'saveAdviceDraft', { basedOn: 0, ...draft });
  for (const member of members) {
    await story.take(member, 'agreeToDraft', { draft: 1 });
  }
}

export interface SeenDraft {
  readonly version: number;
  readonly standing: string;
  readonly agreementsNeeded: number;
  readonly votes: readonly object[];
  readonly agreements: readonly { readonly personId: string }[];
}

/** The drafts and the notes of the deliberation; null for whoever takes no part in it. */
export async function deliberationFor(story: Story, who: string) {
  const asked =
    'deliberation { notes { text } drafts { version standing agreementsNeeded votes { personId } agreements { personId } } }';
  const document = `query ($id: ID!) { case(id: $id) { ${asked} } }`;
  type Seen = { notes: readonly { text: string }[]; drafts: readonly SeenDraft[] };
  const { data } = await (
    await story.caller(who)
  ).asks<{ case: { deliberation: Seen | null } | null }>(document, { id: story.id });
  return data?.case?.deliberation ?? null;
}

/** The ids of the points of a complaint. */
export async function pointsOf(story: Story): Promise<readonly string[]> {
  const seen = await story.seen<{ points: { id: string }[] | null }>('complainant', 'points { id }');
  return (seen?.points ?? []).map(({ id }) => id);
}

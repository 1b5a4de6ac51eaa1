import { testApplication, type TestApplication } from '../../support/application.js';
import { type Cast } from '../../support/walks/cast.js';
import { type Story } from '../../support/walks/story.js';
import { plugins } from '../intake/invented.js';
import { advised, agreedUpon, anAdvisingCommittee, castOf, draftOf, outside, readyToDecide } from './committee.js';

let platform: TestApplication;
let cast: Cast;

beforeAll(async () => {
  platform = await testApplication({}, plugins(anAdvisingCommittee()));
  cast = await castOf(platform);
}, 60_000);
afterAll(() => platform.close());

const fields = `deliberation {
  notes { authorId text }
  drafts {
    version authorId facts finding standing agreementsNeeded
    points { point finding reasoning }
    votes { personId point inFavour }
    standings { point standing }
    agreements { personId }
  }
}`;

interface Seen {
  readonly notes: readonly { readonly authorId: string; readonly text: string | null }[];
  readonly drafts: readonly Readonly<Record<string, unknown>>[];
}

/** What somebody sees of the deliberation; null where there is none for that person, or not even the case. */
async function deliberationFor(story: Story, who: string): Promise<Seen | null> {
  const document = `query ($id: ID!) { case(id: $id) { ${fields} } }`;
  const asked = { id: story.id };
  const { data } = await (
    await story.caller(who)
  ).asks<{ case: { deliberation: Seen | null } | null }>(document, asked);
  return data?.case?.deliberation ?? null;
}

async function newestFor(story: Story, who: string) {
  return (await deliberationFor(story, who))?.drafts.at(-1);
}

const nothingThere = Object.fromEntries(outside.map((who) => [who, who === 'visitor' ? 'NOT_SIGNED_IN' : 'NOT_FOUND']));

describe('a deliberation', () => {
  it('is for the members who sit and the secretariat, and nobody else knows that there is one', async () => {
    const { story } = await readyToDecide(cast);
    await story.take('renters', 'writeDeliberationNote', { text: 'Ask about the gutter.' });
    await story.take('secretary', 'saveAdviceDraft', { basedOn: 0, ...draftOf() });

    for (const who of ['chair', 'renters', 'participants', 'secretary', 'deputySecretary']) {
      const seen = await deliberationFor(story, who);
      expect(seen?.notes).toEqual([{ authorId: cast.personId('renters'), text: 'Ask about the gutter.' }]);
      expect(seen?.drafts).toMatchObject([{ version: 1, facts: draftOf().facts, agreementsNeeded: 2 }]);
    }
    for (const who of outside) {
      expect(await deliberationFor(story, who)).toBeNull();
    }
    expect(await story.whyNot(outside, 'writeDeliberationNote', { text: 'I too.' })).toEqual(nothingThere);
    expect(await story.whyNot(outside, 'saveAdviceDraft', { basedOn: 1 })).toEqual(nothingThere);
    expect(await story.whyNot(outside, 'voteOnDraft', { draft: 1, inFavour: true })).toEqual(nothingThere);
    expect(await story.whyNot(outside, 'agreeToDraft', { draft: 1 })).toEqual(nothingThere);
  });

  it('looks the same to others whether anything was written or not', async () => {
    const { story: empty } = await readyToDecide(cast);
    const { story: full } = await agreedUpon(cast);
    const shown = 'deliberation { notes { id } drafts { version } }';

    for (const who of ['complainant', 'contact', 'board', 'otherChair']) {
      expect(await full.seen(who, shown)).toEqual(await empty.seen(who, shown));
    }
    expect(await deliberationFor(empty, 'chair')).toEqual({ notes: [], drafts: [] });
  });

  it('ends for a member in the moment in which he steps back, and goes on for the others', async () => {
    const { story } = await agreedUpon(cast);
    expect(await deliberationFor(story, 'participants')).not.toBeNull();

    await story.stepsBack('participants', 'participants');

    expect(await deliberationFor(story, 'participants')).toBeNull();
    expect(await story.whyNot(['participants'], 'writeDeliberationNote', { text: 'Wait.' })).toEqual({
      participants: 'NOT_FOUND',
    });
    expect((await deliberationFor(story, 'renters'))?.drafts).toHaveLength(1);
  });

  it('is closed to a secretary whom the chair keeps out, until the chair lets that secretary in again', async () => {
    const { story } = await agreedUpon(cast);
    const keeping = { personId: cast.personId('deputySecretary'), motivation: 'The landlord employs him.' };
    const others = ['secretary', 'renters', 'complainant', 'board', 'visitor'];
    expect(await story.whyNot(others, 'excludeFromDeliberation', { ...keeping, excluded: true })).toEqual({
      ...{ secretary: 'NOT_FOUND', renters: 'NOT_FOUND', complainant: 'NOT_FOUND', board: 'NOT_FOUND' },
      visitor: 'NOT_SIGNED_IN',
    });

    await story.take('chair', 'excludeFromDeliberation', { ...keeping, excluded: true });
    expect(await deliberationFor(story, 'deputySecretary')).toBeNull();
    expect(await story.whyNot(['deputySecretary'], 'issueAdvice', { draft: 1 })).toEqual({
      deputySecretary: 'NOT_FOUND',
    });
    expect(await deliberationFor(story, 'secretary')).not.toBeNull();

    await story.take('chair', 'excludeFromDeliberation', { ...keeping, excluded: false });
    expect(await deliberationFor(story, 'deputySecretary')).not.toBeNull();
  });
});

describe('a draft', () => {
  it('that was saved on an older version is a conflict in which neither is lost', async () => {
    const { story } = await readyToDecide(cast);
    await story.take('secretary', 'saveAdviceDraft', { basedOn: 0, ...draftOf() });
    await story.take('chair', 'saveAdviceDraft', { basedOn: 1, ...draftOf(), facts: 'It leaks since April.' });

    const late = { ...draftOf(), facts: 'It leaks since May.' };
    expect(await story.refusal('renters', 'saveAdviceDraft', { basedOn: 1, ...late })).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    await story.take('renters', 'saveAdviceDraft', { basedOn: 2, ...late });

    expect((await deliberationFor(story, 'secretary'))?.drafts.map(({ version, facts }) => [version, facts])).toEqual([
      [1, draftOf().facts],
      [2, 'It leaks since April.'],
      [3, late.facts],
    ]);
  });

  it('is not written any more once the advice is there', async () => {
    const { story } = await advised(cast);

    expect(await story.refusal('secretary', 'saveAdviceDraft', { basedOn: 1, ...draftOf() })).toMatchObject({
      reason: 'stepAlreadyTaken',
    });
    expect(await story.refusal('chair', 'voteOnDraft', { draft: 1, inFavour: false })).toMatchObject({
      reason: 'stepAlreadyTaken',
    });
  });
});

describe('a vote', () => {
  it('is of a member who sits, on the newest version, and a new version begins without votes', async () => {
    const { story, points } = await readyToDecide(cast, 2);
    expect(await story.refusal('chair', 'voteOnDraft', { draft: 1, inFavour: true })).toMatchObject({
      ...{ reason: 'nothingToActOn', missing: ['saveAdviceDraft'] },
    });
    await story.take('secretary', 'saveAdviceDraft', { basedOn: 0, ...draftOf(points) });
    await story.take('chair', 'voteOnDraft', { draft: 1, inFavour: false });
    await story.take('chair', 'voteOnDraft', { draft: 1, inFavour: true });
    await story.take('chair', 'voteOnDraft', { draft: 1, point: points[1], inFavour: true });
    expect(await newestFor(story, 'renters')).toMatchObject({ standing: 'open', votes: [{}, {}] });
    await story.take('renters', 'voteOnDraft', { draft: 1, inFavour: true });
    await story.take('renters', 'voteOnDraft', { draft: 1, point: points[1], inFavour: false });
    await story.take('participants', 'voteOnDraft', { draft: 1, point: points[1], inFavour: false });
    expect(await newestFor(story, 'renters')).toMatchObject({
      standing: 'carried',
      standings: [{ point: points[1], standing: 'rejected' }],
    });

    await story.take('secretary', 'saveAdviceDraft', { basedOn: 1, ...draftOf(points) });
    expect(await newestFor(story, 'renters')).toMatchObject({ version: 2, standing: 'open', votes: [] });
    expect(await story.refusal('chair', 'voteOnDraft', { draft: 1, inFavour: true })).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
  });

  it('of the secretary, who takes part and does not sit, is refused with the rule', async () => {
    const { story } = await agreedUpon(cast);

    expect(await story.refusal('secretary', 'voteOnDraft', { draft: 1, inFavour: true })).toMatchObject({
      ...{ code: 'STEP_REFUSED', reason: 'notSitting', rule: 'committee.seats', source: 'artikel 2' },
      missing: ['composePanel'],
    });
  });

  it('of a member who stepped back is refused with the rule, and his earlier vote and agreement count no more', async () => {
    const { story } = await agreedUpon(cast);
    await story.take('chair', 'voteOnDraft', { draft: 1, inFavour: true });
    await story.take('renters', 'voteOnDraft', { draft: 1, inFavour: true });
    expect(await newestFor(story, 'secretary')).toMatchObject({ standing: 'carried' });

    await story.stepsBack('renters', 'renters');

    expect(await story.refusal('renters', 'voteOnDraft', { draft: 1, inFavour: true })).toMatchObject({
      ...{ code: 'STEP_REFUSED', reason: 'recused', rule: 'committee.recusal', source: 'artikel 2' },
    });
    expect(await newestFor(story, 'secretary')).toMatchObject({ standing: 'open' });
    expect(await story.refusal('secretary', 'issueAdvice', { draft: 1 })).toMatchObject({
      ...{ reason: 'tooFewMembers', missing: ['agreedBy'] },
    });
  });

  it('that a draft lost keeps it from going out', async () => {
    const { story } = await agreedUpon(cast);
    await story.take('chair', 'voteOnDraft', { draft: 1, inFavour: false });
    await story.take('participants', 'voteOnDraft', { draft: 1, inFavour: false });

    expect(await story.refusal('secretary', 'issueAdvice', { draft: 1 })).toMatchObject({
      ...{ reason: 'voteLost', rule: 'committee.voting', missing: ['saveAdviceDraft'] },
    });
  });
});

describe('agreement to the final text', () => {
  it('is of members who sit, each for himself, or written down by the secretary', async () => {
    const { story } = await readyToDecide(cast);
    await story.take('secretary', 'saveAdviceDraft', { basedOn: 0, ...draftOf() });
    const [chair, renters, other] = ['chair', 'renters', 'otherMember'].map((who) => cast.personId(who));
    await story.take('chair', 'agreeToDraft', { draft: 1 });
    expect(await story.refusal('chair', 'agreeToDraft', { draft: 1, memberId: renters })).toMatchObject({
      reason: 'roleMayNot',
    });
    expect(await story.refusal('secretary', 'agreeToDraft', { draft: 1 })).toMatchObject({ reason: 'notSitting' });
    expect(await story.refusal('secretary', 'agreeToDraft', { draft: 1, memberId: other })).toMatchObject({
      reason: 'notSitting',
    });

    await story.take('secretary', 'agreeToDraft', { draft: 1, memberId: renters });

    expect(await newestFor(story, 'chair')).toMatchObject({
      agreements: [{ personId: chair }, { personId: renters }],
    });
  });

  it('is to one version, and not to the one that comes after it', async () => {
    const { story } = await agreedUpon(cast);
    await story.take('secretary', 'saveAdviceDraft', { basedOn: 1, ...draftOf(), facts: 'Something else.' });

    expect(await story.refusal('secretary', 'issueAdvice', { draft: 1 })).toMatchObject({ code: 'VERSION_CONFLICT' });
    expect(await story.refusal('secretary', 'issueAdvice', { draft: 2 })).toMatchObject({ reason: 'tooFewMembers' });
  });
});

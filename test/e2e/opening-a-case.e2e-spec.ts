import { type RecordedStatement } from '#tenancy';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { testApplication, type TestApplication } from '../support/application.js';
import { fullDocument } from '../support/isolation/full-document.js';
import { recordStatements } from '../support/statements.js';
import { type Cast } from '../support/walks/cast.js';
import { type Story } from '../support/walks/story.js';
import { castAtUtrecht, heard } from './walks/at-kwru.js';

interface Size {
  readonly entries: number;
  readonly pieces: number;
  readonly messages: number;
}

let platform: TestApplication;
let cast: Cast;
let small: Story;
let large: Story;
let document: string;

beforeAll(async () => {
  platform = await testApplication();
  cast = await castAtUtrecht(platform);
  small = await aCaseOf({ entries: 20, pieces: 3, messages: 1 });
  large = await aCaseOf({ entries: 200, pieces: 50, messages: 30 });
  document = fullDocument(platform.app.get(GraphQLSchemaHost).schema, 'Query.case');
}, 120_000);
afterAll(() => platform.close());

/** A case in which there is one of everything that is asked apart, and so many of what a case has many of. */
async function aCaseOf({ entries, pieces, messages }: Size): Promise<Story> {
  const story = await heard(cast);
  const other = await heard(cast);
  await story.take('secretary', 'joinCases', { otherCaseId: other.id });
  const who = { name: 'Pia de Boer', phone: '06 12345678' };
  await story.brings('complainant', 'addRepresentative', ['lawyer', { who, lawyer: true }]);
  for (let sent = 0; sent < messages; sent += 1) {
    await story.take('secretary', 'sendMessage', { conversation: 'all', text: `Message ${sent}.` });
  }
  for (let laid = 2; laid < pieces; laid += 1) {
    const by = ['complainant', 'contact', 'secretary'][laid % 3]!;
    await story.take(by, 'submitPiece', { title: `Piece ${laid}`, text: 'What it says.' });
  }
  const held = { outcome: 'held', text: 'The roof is mended before May.' };
  while (story.version < entries - 1) {
    await story.take('secretary', 'recordAgreement', held);
    await story.take('secretary', 'resume');
  }
  await story.take('contact', 'agreeToUseMediation');
  while (story.version < entries) {
    await story.take('secretary', 'extendTerm', {
      ...{ term: 'advice', extendBy: '1 day', reason: 'mediation', motivation: 'They are talking.' },
    });
  }
  return story;
}

const titles = (statements: readonly RecordedStatement[]) =>
  statements.map(({ name, text }) => name ?? text.replaceAll(/\s+/g, ' ').slice(0, 70));

interface Opened {
  readonly case: { timeline: object[]; pieces: object[]; messages: object[]; parties: object[] };
}

/** What somebody sees who asks everything, and the statements that it took. */
async function opened(story: Story, who: string): Promise<{ seen: Opened; statements: readonly string[] }> {
  const caller = await story.caller(who);
  let seen: Opened | undefined;
  const statements = await recordStatements(async () => {
    seen = await caller.sees<Opened>(document, { id: story.id });
  });
  return { seen: seen!, statements: titles(statements) };
}

function tell(head: string, lines: readonly string[]): void {
  process.stderr.write(
    `${[`${head}: ${lines.length} statements`, ...lines.map((line) => `    ${line}`)].join('\n')}\n`,
  );
}

describe('opening a case with 200 entries, 50 pieces and 30 messages', () => {
  it('shows all of them', async () => {
    const { case: seen } = (await opened(large, 'secretary')).seen;

    expect([seen.timeline.length, seen.pieces.length, seen.messages.length, seen.parties.length]).toEqual([
      200, 50, 30, 1,
    ]);
  });

  it.each(['secretary', 'complainant', 'contact', 'chair', 'rentersMember'])(
    'with everything takes the %s fewer than ten statements, as many as a small case takes',
    async (who) => {
      const firstOfSmall = await opened(small, who);
      const first = await opened(large, who);
      const again = await opened(large, who);

      tell(`the first time, ${who}`, first.statements);
      tell(`again, ${who}`, again.statements);
      expect(first.seen.case.timeline).toHaveLength(200);
      expect(first.statements).toHaveLength(firstOfSmall.statements.length);
      expect(first.statements.length).toBeLessThan(10);
      expect(again.statements.length).toBeLessThanOrEqual(first.statements.length);
    },
  );
});

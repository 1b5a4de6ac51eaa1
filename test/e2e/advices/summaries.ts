import { randomUUID } from 'node:crypto';
import { type TestApplication } from '../../support/application.js';
import { type Answer } from '../../support/caller.js';
import { type Cast } from '../../support/walks/cast.js';
import { type Story } from '../../support/walks/story.js';
import { advised } from './committee.js';

const fields = `id kind nature subject participant finding findings issuedIn regulation inForceFrom text approvedAt caseId`;
export const list = `query ($filter: EarlierAdviceFilterInput, $first: Int, $after: String) {
  earlierAdvices(filter: $filter, first: $first, after: $after) {
    edges { cursor node { ${fields} } } pageInfo { hasNextPage endCursor }
  }
}`;
export const summary = 'summary { id state version text approvedAt warnings { kind word } }';
export const withdraw = 'mutation ($input: WithdrawSummaryInput!) { withdrawSummary(input: $input) { summaryId } }';

interface Found {
  readonly id: string;
  readonly text: string;
  readonly caseId: string | null;
}

export interface Page {
  readonly earlierAdvices: {
    readonly edges: readonly { readonly cursor: string; readonly node: Found }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

interface Seen {
  readonly summary: { readonly id: string; readonly version: number } | null;
}

/** A word that stands nowhere else: each test finds its own summaries by it. */
export const ownWord = (): string => `woord${randomUUID().replaceAll('-', '')}`;

/** Who writes, approves, finds and withdraws summaries in one committee. */
export class Summaries {
  constructor(
    readonly platform: TestApplication,
    readonly cast: Cast,
  ) {}

  async asked(who: string, variables: object = {}): Promise<Answer<Page>> {
    return (await this.cast.as(who)).asks<Page>(list, variables);
  }

  /** The texts that somebody finds. */
  async textsFor(who: string, filter: object): Promise<string[]> {
    const { data, errors } = await this.asked(who, { filter, first: 100 });
    expect(errors).toEqual([]);
    return data?.earlierAdvices.edges.map(({ node }) => node.text) ?? [];
  }

  async written(story: Story, text: string, who = 'secretary'): Promise<void> {
    const seen = await story.seen<Seen>('secretary', summary);
    await story.take(who, 'writeSummary', { basedOn: seen?.summary?.version ?? 0, text });
  }

  /** A case with an advice whose summary members find. */
  async approved(text: string): Promise<Story> {
    const { story } = await advised(this.cast);
    await this.written(story, text);
    await story.take('secretary', 'approveSummary', { version: 1 });
    return story;
  }

  async withdrawing(who: string, summaryId: string, clientKey: string = randomUUID()): Promise<Answer<object>> {
    return (await this.cast.as(who)).asks<object>(withdraw, { input: { clientKey, summaryId } });
  }

  async idOf(story: Story): Promise<string> {
    const seen = await story.seen<Seen>('secretary', summary);
    return seen?.summary?.id ?? '';
  }
}

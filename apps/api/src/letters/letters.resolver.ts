import { LetterReader } from '#letters';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Can } from '../graphql/permission.js';
import { fromLetterCursor, toLetterCursor } from './letter-cursor.js';
import { LetterDueConnectionModel, toLetterModel } from './letter.model.js';
import { LettersDueArgs } from './letters.args.js';

@Resolver()
export class LettersResolver {
  constructor(private readonly reader: LetterReader) {}

  @Can('read', 'CaseList')
  @Query(() => LetterDueConnectionModel, {
    description: 'The letters that somebody has to send, of the cases that your office keeps; empty for others.',
  })
  async lettersDue(@Args() { first, after }: LettersDueArgs): Promise<LetterDueConnectionModel> {
    const place = after === undefined ? undefined : fromLetterCursor(after);
    const { letters, hasNextPage } = await this.reader.due(place, first);
    const edges = letters.map((row) => ({ cursor: toLetterCursor(row), node: toLetterModel(row) }));
    return { edges, pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null } };
  }
}

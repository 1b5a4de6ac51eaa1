import { type Statement, TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { CaseContentRepository } from '../case-content.repository.js';
import { type IndexedParty, SearchIndex } from './search-index.service.js';
import { isParty } from './is-party.js';

/** How many cases are opened at a time. */
const atATime = 200;

const casesAfter: Statement = {
  name: 'case_search_cases_after',
  text: `select k.id from data_key k join case_file c on c.tenant_id = :tenant and c.id = k.id
    where k.tenant_id = :tenant and (:after::uuid is null or k.id > :after::uuid) order by k.id limit :limit::integer`,
};

/**
 * Makes the tokens that are missing, for cases from before there were any. Run by hand, as an operation of the tenant: what it
 * opens it shows to nobody.
 */
@Injectable()
export class SearchRebuilding {
  constructor(
    private readonly door: TenantDoor,
    private readonly contents: CaseContentRepository,
    private readonly search: SearchIndex,
  ) {}

  /** Goes over every case of the tenant that was not erased; answers how many tokens were missing. */
  async rebuild(): Promise<number> {
    let added = 0;
    let ids = await this.casesAfter(null);
    while (ids.length > 0) {
      added += await this.search.index(await this.peopleIn(ids));
      ids = await this.casesAfter(ids.at(-1) ?? null);
    }
    return added;
  }

  private async casesAfter(after: string | null): Promise<string[]> {
    const rows = await this.door.query<{ id: string }>(casesAfter, { after, limit: atATime });
    return rows.map(({ id }) => id);
  }

  private async peopleIn(caseIds: readonly string[]): Promise<IndexedParty[]> {
    const contents = await this.contents.listOfCases(caseIds);
    const people = contents.flatMap(({ id, caseId, kind, content }) =>
      isParty(kind, content) ? [{ caseId, contentId: id, party: content }] : [],
    );
    const replaced = new Set(people.flatMap(({ party }) => party.replaces ?? []));
    return people.filter(({ contentId }) => !replaced.has(contentId));
  }
}

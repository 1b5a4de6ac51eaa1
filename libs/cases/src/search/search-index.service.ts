import { nameWords, postcodeHouseNumber } from '#encryption';
import { Keyring } from '#keyring';
import { type Statement, TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type PartyContent } from '../case-contents.js';
import { type Dwelling, dwellingsIn } from './address-in.js';

/** Somebody in a case, by whom it is to be found. */
export interface IndexedParty {
  readonly caseId: string;
  /** The id of the sealed content that says who it is. */
  readonly contentId: string;
  readonly party: Partial<PartyContent>;
}

/** What somebody looks for. */
export interface PartyQuestion {
  /** Somebody in the case has all words of this name. */
  readonly name?: string | undefined;
  readonly dwelling?: Dwelling | undefined;
}

/** The same as tokens, for a statement; null: not asked. */
export interface PartyTokens {
  readonly nameTokens: readonly string[] | null;
  readonly addressToken: string | null;
}

interface TokenRow {
  readonly token: string;
  readonly kind: 'name' | 'address';
  readonly caseId: string;
  readonly contentId: string;
}

/** More words than a name has. */
const mostWords = 40;

const insertTokens: Statement = {
  name: 'case_search_token_insert',
  text: `insert into case_search_token (tenant_id, token, case_id, content_id, kind)
    select :tenant, t.token, t."caseId", t."contentId", t.kind
    from jsonb_to_recordset(:tokens::jsonb) as t(token text, "caseId" uuid, "contentId" uuid, kind text)
    on conflict (tenant_id, token, case_id, content_id) do nothing
    returning token`,
};

const deleteTokens: Statement = {
  name: 'case_search_token_delete',
  text: `delete from case_search_token t
    where t.tenant_id = :tenant and t.case_id = :caseId and t.content_id = any(:contentIds::uuid[])`,
};

/** Keyed tokens by which cases are found by the people in them. Neither a name nor an address comes into the database readably. */
@Injectable()
export class SearchIndex {
  constructor(
    private readonly door: TenantDoor,
    private readonly keyring: Keyring,
  ) {}

  /** Writes the tokens of these people that are not there yet, in one statement; answers how many. */
  async index(people: readonly IndexedParty[]): Promise<number> {
    const rows = (await Promise.all(people.map((one) => this.tokensOf(one)))).flat();
    return rows.length === 0 ? 0 : (await this.door.query(insertTokens, { tokens: JSON.stringify(rows) })).length;
  }

  /** What these contents say no longer finds the case. */
  async forget(caseId: string, contentIds: readonly string[]): Promise<void> {
    await this.door.query(deleteTokens, { caseId, contentIds });
  }

  /** What to look for. A name without a word, or an address without a postcode or a number, finds nothing. */
  async ask({ name, dwelling }: PartyQuestion): Promise<PartyTokens> {
    return {
      nameTokens: name === undefined ? null : await this.tokensOfName(name),
      addressToken: dwelling === undefined ? null : ((await this.tokenOfDwelling(dwelling)) ?? ''),
    };
  }

  private async tokensOf({ caseId, contentId, party }: IndexedParty): Promise<TokenRow[]> {
    const names = await this.tokensOfName(party.name ?? '');
    const dwellings = dwellingsIn(party.address ?? '').map((dwelling) => this.tokenOfDwelling(dwelling));
    const addresses = (await Promise.all(dwellings)).filter((token) => token !== undefined);
    return [
      ...names.map((token) => ({ token, kind: 'name' as const, caseId, contentId })),
      ...[...new Set(addresses)].map((token) => ({ token, kind: 'address' as const, caseId, contentId })),
    ];
  }

  private tokensOfName(name: string): Promise<string[]> {
    const words = nameWords(name).slice(0, mostWords);
    return Promise.all(words.map((word) => this.keyring.token('nameWord', word)));
  }

  private async tokenOfDwelling({ postcode, houseNumber }: Dwelling): Promise<string | undefined> {
    const address = postcodeHouseNumber(postcode, houseNumber);
    return address === undefined ? undefined : this.keyring.token('address', address);
  }
}

import { postcodeHouseNumber } from '#encryption';
import { Keyring } from '#keyring';
import { type Statement, TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { dwellingsInText, namesIn } from './names-in-text.js';

/** A text about a case. */
export interface TextAboutCase {
  readonly caseId: string;
  readonly text: string;
}

/** A word of a text that is of somebody in its case, as it is written there. */
export interface FoundInText {
  readonly kind: 'name' | 'address';
  readonly word: string;
}

interface Candidate extends FoundInText {
  readonly caseId: string;
  readonly token: string;
}

const tokensOfCases: Statement = {
  name: 'case_search_tokens_of_cases',
  text: `select t.case_id as "caseId", t.token, t.kind from case_search_token t
    where t.tenant_id = :tenant and (t.case_id, t.token) in (
      select q."caseId", q.token from jsonb_to_recordset(:asked::jsonb) as q("caseId" uuid, token text))`,
};

/** Finds people of a case in a text about it by the tokens that the case is found with: nothing of them is opened. */
@Injectable()
export class PeopleInText {
  constructor(
    private readonly door: TenantDoor,
    private readonly keyring: Keyring,
  ) {}

  /** What is found in each of the texts; one statement, whatever their number. */
  async find(texts: readonly TextAboutCase[]): Promise<FoundInText[][]> {
    const candidates = await Promise.all(texts.map((one) => this.candidatesIn(one)));
    const asked = candidates.flat().map(({ caseId, token }) => ({ caseId, token }));
    const rows =
      asked.length === 0 ? [] : await this.door.query<Candidate>(tokensOfCases, { asked: JSON.stringify(asked) });
    const known = new Set(rows.map(keyOf));
    return candidates.map((ofText) =>
      ofText.filter((one) => known.has(keyOf(one))).map(({ kind, word }) => ({ kind, word })),
    );
  }

  private async candidatesIn({ caseId, text }: TextAboutCase): Promise<Candidate[]> {
    const names = [...namesIn(text)].map(async ([folded, word]) => ({
      ...{ caseId, kind: 'name' as const, word },
      token: await this.keyring.token('nameWord', folded),
    }));
    const dwellings = dwellingsInText(text).map(async ({ postcode, houseNumber }) => ({
      ...{ caseId, kind: 'address' as const, word: `${postcode} ${houseNumber}` },
      token: await this.keyring.token('address', postcodeHouseNumber(postcode, houseNumber) ?? ''),
    }));
    return Promise.all([...names, ...dwellings]);
  }
}

function keyOf({ caseId, kind, token }: Pick<Candidate, 'caseId' | 'kind' | 'token'>): string {
  return `${caseId} ${kind} ${token}`;
}

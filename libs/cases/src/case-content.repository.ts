import { Clock } from '#clock';
import { Keyring } from '#keyring';
import { type Statement, TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { CaseContentEntity, type ContentKind } from './case-content.entity.js';
import { type ContentByKind, type PartyContent } from './case-contents.js';
import { isParty } from './search/is-party.js';
import { SearchIndex } from './search/search-index.service.js';

/** A piece of content, opened. */
export type OpenedContent = {
  [Kind in ContentKind]: {
    readonly id: string;
    readonly caseId: string;
    readonly kind: Kind;
    readonly content: ContentByKind[Kind];
  };
}[ContentKind];

interface ContentRow extends Pick<CaseContentEntity, 'id' | 'caseId' | 'kind' | 'sealed'> {
  /** The key of the case; null after it was destroyed. */
  readonly wrapped: Buffer | null;
}

/** The contents come with the key that opens them. */
const contentsOfCases: Statement = {
  name: 'case_contents_of_cases',
  text: `select t.id, t.case_id as "caseId", t.kind, t.sealed, k.wrapped
    from case_content t left join data_key k on k.tenant_id = t.tenant_id and k.id = t.case_id
    where t.tenant_id = :tenant and t.case_id = any(:caseIds::uuid[]) order by t.created_at, t.id`,
};

@Injectable()
export class CaseContentRepository {
  private readonly rows: TenantRepository<CaseContentEntity>;

  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
    private readonly search: SearchIndex,
  ) {
    this.rows = new TenantRepository(door, CaseContentEntity);
  }

  /** Seals and stores a piece of content, findable where it says who somebody is; answers its id, which events may carry. */
  async insert<Kind extends ContentKind>(
    caseId: string,
    kind: Kind,
    content: ContentByKind[Kind],
    id: string = this.clock.newId(),
  ): Promise<string> {
    const sealed = await this.keyring.seal(caseId, place(id), JSON.stringify(content));
    await this.rows.insert({ id, caseId, kind, sealed, createdAt: this.clock.nowIso() });
    if (isParty(kind, content)) {
      await this.search.index([{ caseId, contentId: id, party: content }]);
    }
    return id;
  }

  /** Writes anew who somebody is and how to reach him; what it replaces stays, and no longer finds the case. */
  async replaceParty(caseId: string, kind: 'complainant' | 'party', content: PartyContent): Promise<string> {
    const id = await this.insert(caseId, kind, content);
    await this.search.forget(caseId, content.replaces ?? []);
    return id;
  }

  /** Everything of these cases, opened; one statement, whatever their number. Of a case that was erased there is nothing. */
  async listOfCases(caseIds: readonly string[]): Promise<OpenedContent[]> {
    const rows = await this.door.query<ContentRow>(contentsOfCases, { caseIds });
    const keys = new Map(rows.flatMap(({ caseId, wrapped }) => (wrapped ? [[caseId, wrapped] as const] : [])));
    await Promise.all([...keys].map(([caseId, wrapped]) => this.keyring.learn(caseId, wrapped)));
    return Promise.all(rows.filter(({ wrapped }) => wrapped !== null).map((row) => this.opened(row)));
  }

  private async opened({ id, caseId, kind, sealed }: ContentRow): Promise<OpenedContent> {
    const content: unknown = JSON.parse(await this.keyring.open(caseId, place(id), sealed));
    return { id, caseId, kind, content } as OpenedContent;
  }
}

const place = (id: string) => ({ table: 'case_content', column: 'sealed', row: id });

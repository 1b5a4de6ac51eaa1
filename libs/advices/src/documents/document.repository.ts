import { Clock } from '#clock';
import { Keyring } from '#keyring';
import { type Statement, TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { type DocumentContent } from './document-content.js';
import { type DocumentKind, IssuedDocumentEntity } from './issued-document.entity.js';

interface NewDocument {
  readonly kind: DocumentKind;
  readonly draftVersion?: number;
  readonly content: DocumentContent;
}

interface DocumentRow {
  readonly id: string;
  readonly caseId: string;
  readonly kind: DocumentKind;
  /** In base64: read together with others, rows come as JSON. */
  readonly sealed: string;
  readonly hash: string;
  readonly issuedAt: string;
  readonly wrapped: string | null;
}

/** An issued text, opened; the content is null after it was erased. */
export interface IssuedDocument extends Omit<DocumentRow, 'sealed' | 'wrapped'> {
  readonly content: DocumentContent | null;
}

const documentsOfCases: Statement = {
  name: 'issued_documents_of_cases',
  text: `select t.id, t.case_id as "caseId", t.kind, encode(t.sealed, 'base64') as sealed,
      encode(t.hash, 'hex') as hash, encode(k.wrapped, 'base64') as wrapped,
      to_char(t.issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "issuedAt"
    from issued_document t left join data_key k on k.tenant_id = :tenant and k.id = t.case_id
    where t.tenant_id = :tenant and t.case_id = any(:caseIds::uuid[]) order by t.issued_at, t.id`,
};

const place = (id: string) => ({ table: 'issued_document', column: 'sealed', row: id });

@Injectable()
export class DocumentRepository {
  private readonly rows: TenantRepository<IssuedDocumentEntity>;

  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
  ) {
    this.rows = new TenantRepository(door, IssuedDocumentEntity);
  }

  /** Seals and stores what is issued, for good; answers its id, which the event carries. */
  async insert(caseId: string, { kind, draftVersion, content }: NewDocument): Promise<string> {
    const id = this.clock.newId();
    const sealed = await this.keyring.seal(caseId, place(id), JSON.stringify(content));
    const hash = createHash('sha256').update(sealed).digest();
    const issuedAt = this.clock.nowIso();
    await this.rows.insert({ id, caseId, kind, draftVersion: draftVersion ?? null, sealed, hash, issuedAt });
    return id;
  }

  /** Everything that was issued in these cases, opened; one statement, whatever their number. */
  async listOfCases(caseIds: readonly string[]): Promise<IssuedDocument[]> {
    const rows = await this.door.read<DocumentRow>(documentsOfCases, { caseIds });
    const keys = new Map(rows.flatMap(({ caseId, wrapped }) => (wrapped ? [[caseId, wrapped] as const] : [])));
    await Promise.all([...keys].map(([caseId, wrapped]) => this.keyring.learn(caseId, bytes(wrapped))));
    return Promise.all(rows.map((row) => this.opened(row)));
  }

  private async opened({ sealed, wrapped, ...row }: DocumentRow): Promise<IssuedDocument> {
    const text = wrapped && (await this.keyring.open(row.caseId, place(row.id), bytes(sealed)));
    return { ...row, content: text === null ? null : (JSON.parse(text) as DocumentContent) };
  }
}

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

import { Clock } from '#clock';
import { KeyErased, Keyring } from '#keyring';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CaseContentEntity, type ContentKind } from './case-content.entity.js';
import { type ContentByKind } from './case-contents.js';

/** A piece of content, opened. */
export type OpenedContent = {
  [Kind in ContentKind]: {
    readonly id: string;
    readonly caseId: string;
    readonly kind: Kind;
    readonly content: ContentByKind[Kind];
  };
}[ContentKind];

@Injectable()
export class CaseContentRepository {
  private readonly rows: TenantRepository<CaseContentEntity>;

  constructor(
    door: TenantDoor,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
  ) {
    this.rows = new TenantRepository(door, CaseContentEntity);
  }

  /** Seals and stores a piece of content; answers its id, which events may carry. */
  async insert<Kind extends ContentKind>(
    caseId: string,
    kind: Kind,
    content: ContentByKind[Kind],
    id: string = this.clock.newId(),
  ): Promise<string> {
    const sealed = await this.keyring.seal(caseId, place(id), JSON.stringify(content));
    await this.rows.insert({ id, caseId, kind, sealed, createdAt: this.clock.nowIso() });
    return id;
  }

  /** Everything of these cases, opened; one statement, whatever their number. Of a case that was erased there is nothing. */
  async listOfCases(caseIds: readonly string[]): Promise<OpenedContent[]> {
    const rows = await this.rows.find({ caseId: In([...caseIds]) }, { order: { createdAt: 'ASC', id: 'ASC' } });
    const opened = await Promise.all(rows.map((row) => this.opened(row).catch(unlessErased)));
    return opened.filter((content) => content !== undefined);
  }

  private async opened({ id, caseId, kind, sealed }: CaseContentEntity): Promise<OpenedContent> {
    const content: unknown = JSON.parse(await this.keyring.open(caseId, place(id), sealed));
    return { id, caseId, kind, content } as OpenedContent;
  }
}

const place = (id: string) => ({ table: 'case_content', column: 'sealed', row: id });

function unlessErased(error: unknown): undefined {
  if (!(error instanceof KeyErased)) {
    throw error;
  }
}

import { type Statement, TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { CommitteePageEntity } from './committee-page.entity.js';
import { type PageContent } from './page-content.js';

/** Answers no row when somebody filled the page in at the same moment. */
const insertPage: Statement = {
  name: 'committee_page_insert',
  text: `insert into committee_page (tenant_id, version, content, changed_at)
    values (:tenant, 1, :content::jsonb, :changedAt) on conflict do nothing returning version`,
};

/** The one row of a committee's page. */
@Injectable()
export class CommitteePageRepository {
  private readonly rows: TenantRepository<CommitteePageEntity>;

  constructor(private readonly door: TenantDoor) {
    this.rows = new TenantRepository(door, CommitteePageEntity);
  }

  async find(): Promise<CommitteePageEntity | undefined> {
    return this.rows.findOne({});
  }

  /** Stores the next version; false when it was changed meanwhile. */
  async write(expectedVersion: number, change: { content: PageContent; changedAt: string }): Promise<boolean> {
    const { content, changedAt } = change;
    if (expectedVersion === 0) {
      const values = { content: JSON.stringify(content), changedAt };
      return (await this.door.query(insertPage, values)).length === 1;
    }
    return (await this.rows.update({ version: expectedVersion }, { ...change, version: expectedVersion + 1 })) === 1;
  }
}

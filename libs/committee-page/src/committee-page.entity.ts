import { TenantOwned } from '#tenancy';
import { Column, Entity } from 'typeorm';
import { type PageContent } from './page-content.js';

/** What a committee says of itself beside its regulation: one row, public, of an organisation and not of a person. */
@Entity({ name: 'committee_page' })
export class CommitteePageEntity extends TenantOwned {
  /** Counts the changes. */
  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'jsonb' })
  content: PageContent;

  @Column({ type: 'timestamptz', name: 'changed_at' })
  changedAt: string;
}

import { type Regulation } from '#regulation';
import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of the regulation as it was activated for a committee: resolved, with its hash. Cases refer to this row for ever. */
@Entity({ name: 'regulation_version' })
export class RegulationVersionEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** The name of the plugin's folder. */
  @Column({ type: 'text' })
  regulation: string;

  /** Null: in force from the first use, because the source bears no date. */
  @Column({ type: 'date', name: 'in_force_from', nullable: true })
  inForceFrom: string | null;

  @Column({ type: 'text' })
  hash: string;

  /** Stored as json: the order of its keys is the order people see. */
  @Column({ type: 'json' })
  resolved: Regulation;

  @Column({ type: 'timestamptz', name: 'activated_at' })
  activatedAt: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TenantOwned } from '../src/tenant-owned.js';

/** A row of a tenant for the tests of the doors. */
@Entity({ name: 'note' })
export class NoteEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  body: string;

  @Column({ type: 'bigint', default: 0 })
  weight: number;

  @Column({ type: 'date', name: 'noted_on', nullable: true })
  notedOn: string | null;

  @Column({ type: 'timestamptz', name: 'noted_at', nullable: true })
  notedAt: string | null;
}

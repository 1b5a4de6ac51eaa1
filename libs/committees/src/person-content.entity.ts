import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The personal content of a person, sealed under that person's own key. */
@Entity({ name: 'person_content' })
export class PersonContentEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid', name: 'person_id' })
  personId: string;

  @Column({ type: 'bytea' })
  sealed: Buffer;
}

import { type LocalDate } from '#deadlines';
import { type Letter, type Recipient } from '#regulation';
import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LetterData } from './letter-data.js';

/** A letter that a step asks for, to one recipient. It holds no word of what anybody wrote. */
@Entity({ name: 'letter_due' })
export class LetterDueEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  /** The event with which it goes out. */
  @Column({ type: 'integer' })
  sequence: number;

  @Column({ type: 'text' })
  letter: Letter;

  @Column({ type: 'text' })
  recipient: Recipient;

  @Column({ type: 'boolean' })
  copy: boolean;

  @Column({ type: 'date', name: 'due_on' })
  dueOn: LocalDate;

  @Column({ type: 'text' })
  state: 'due';

  @Column({ type: 'jsonb' })
  data: LetterData;
}

import { Clock } from '#clock';
import { committeeTimeZone } from '#committees';
import { Keyring } from '#keyring';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { type PriorLetterContent } from './prior-letter-content.js';
import { PriorLetterEntity } from './prior-letter.entity.js';

export type PriorLetterRow = Omit<PriorLetterEntity, 'tenantId'>;

/** What may be known of a letter without opening it. */
export type PriorLetterDays = Omit<PriorLetterRow, 'codeToken' | 'sealed'>;

/** A letter with what is sealed in it. */
export interface OpenedPriorLetter {
  readonly row: PriorLetterDays;
  readonly content: PriorLetterContent;
}

/** The rows of letters, and what is sealed in them. One whose last day has passed is not found, whether it is gone or not. */
@Injectable()
export class PriorLetterRepository {
  private readonly rows: TenantRepository<PriorLetterEntity>;

  constructor(
    door: TenantDoor,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
  ) {
    this.rows = new TenantRepository(door, PriorLetterEntity);
  }

  /** Stores a letter, with a key of its own. */
  async insert(row: PriorLetterDays, content: PriorLetterContent): Promise<void> {
    await this.keyring.makeKey(row.id);
    const sealed = await this.keyring.seal(row.id, place(row.id), JSON.stringify(content));
    await this.rows.insert({ ...row, codeToken: await this.tokenOf(content.code), sealed });
  }

  /** The letter with this code, in the one form that a code has. */
  async findByCode(code: string): Promise<PriorLetterRow | undefined> {
    return this.rows.findOne({ codeToken: await this.tokenOf(code), expiresOn: this.isStillThere() });
  }

  /** The letter, which nobody else changes until this operation is settled. */
  async lockById(id: string): Promise<PriorLetterRow | undefined> {
    return this.rows.findOne({ id, expiresOn: this.isStillThere() }, { lock: 'forUpdate' });
  }

  async find(id: string): Promise<PriorLetterRow | undefined> {
    return this.rows.findOne({ id, expiresOn: this.isStillThere() });
  }

  async open(row: PriorLetterRow): Promise<OpenedPriorLetter> {
    const content = JSON.parse(await this.keyring.open(row.id, place(row.id), row.sealed)) as PriorLetterContent;
    return { row, content };
  }

  async markCalledBack(id: string): Promise<void> {
    await this.rows.update({ id }, { calledBackAt: this.clock.nowIso() });
  }

  async deleteRow(id: string): Promise<void> {
    await this.rows.delete({ id });
  }

  /** From here on nothing of the letter can be read, its mails included. */
  async destroyKey(id: string): Promise<void> {
    await this.keyring.destroyKey(id);
  }

  private async tokenOf(code: string): Promise<string> {
    return this.keyring.token('priorLetterCode', code);
  }

  private isStillThere() {
    return MoreThan(this.clock.today(committeeTimeZone));
  }
}

const place = (id: string) => ({ table: 'prior_letter', column: 'sealed', row: id });

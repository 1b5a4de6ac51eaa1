import { Keyring } from '#keyring';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type MailContent } from './mail-content.js';
import { MailEntity } from './mail.entity.js';

export type Mail = Omit<MailEntity, 'tenantId' | 'sealed'>;

export interface OpenedMail {
  readonly mail: Mail;
  readonly content: MailContent;
}

@Injectable()
export class MailRepository {
  private readonly rows: TenantRepository<MailEntity>;

  constructor(
    door: TenantDoor,
    private readonly keyring: Keyring,
  ) {
    this.rows = new TenantRepository(door, MailEntity);
  }

  async insert(mail: Mail, content: MailContent): Promise<void> {
    await this.rows.insert({ ...mail, sealed: await this.seal(mail, content) });
  }

  /** The mail, which nobody else changes until this operation is settled; nothing when it has reached its end already. */
  async findUnfinished(id: string): Promise<OpenedMail | undefined> {
    const found = await this.rows.findOne({ id, state: In(['queued', 'handingOver']) }, { lock: 'forUpdate' });
    return found && this.open(found);
  }

  /** Those that were not sent, newest first. A mail of a case that was erased cannot be opened and is left out. */
  async listUnsent(first: number): Promise<OpenedMail[]> {
    const rows = await this.rows.find(
      { state: In(['queued', 'handingOver', 'kept']) },
      { order: { queuedAt: 'DESC', id: 'DESC' }, take: first },
    );
    const opened = await Promise.allSettled(rows.map((row) => this.open(row)));
    return opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  }

  async update(id: string, changes: Partial<Mail>): Promise<void> {
    await this.rows.update({ id }, changes);
  }

  /** Puts other words in the place of what was sealed. */
  async replaceContent(mail: Mail, content: MailContent): Promise<void> {
    await this.rows.update({ id: mail.id }, { sealed: await this.seal(mail, content) });
  }

  private async seal({ id, caseId }: Mail, content: MailContent): Promise<Buffer> {
    return this.keyring.seal(caseId, place(id), JSON.stringify(content));
  }

  private async open({ tenantId: _tenantId, sealed, ...mail }: MailEntity): Promise<OpenedMail> {
    const content = JSON.parse(await this.keyring.open(mail.caseId, place(mail.id), sealed)) as MailContent;
    return { mail, content };
  }
}

const place = (id: string) => ({ table: 'mail', column: 'sealed', row: id });

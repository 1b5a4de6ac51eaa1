import { KeyErased, Keyring } from '#keyring';
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

  /**
   * The mail, which nobody else changes until this operation is settled; nothing when it has reached its end already, or what it
   * belongs to was erased.
   */
  async findUnfinished(id: string): Promise<OpenedMail | undefined> {
    const found = await this.rows.findOne({ id, state: In([...unfinished]) }, { lock: 'forUpdate' });
    return found && this.open(found).catch(nothingWhenErased);
  }

  /** Whether a mail outside every case, of this owner, is still to be handed over. */
  async hasUnfinished(ownerId: string): Promise<boolean> {
    return (await this.rows.findOne({ ownerId, state: In([...unfinished]) })) !== undefined;
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

  private async seal(mail: Mail, content: MailContent): Promise<Buffer> {
    return this.keyring.seal(keyOf(mail), place(mail.id), JSON.stringify(content));
  }

  private async open({ tenantId: _tenantId, sealed, ...mail }: MailEntity): Promise<OpenedMail> {
    const content = JSON.parse(await this.keyring.open(keyOf(mail), place(mail.id), sealed)) as MailContent;
    return { mail, content };
  }
}

const unfinished = ['queued', 'handingOver'] as const;

/** Whose key seals a mail. */
function keyOf({ caseId, ownerId }: Mail): string {
  const key = caseId ?? ownerId;
  if (key === null) {
    throw new Error('A mail belongs to a case or to something else, whose key seals it.');
  }
  return key;
}

function nothingWhenErased(error: unknown): undefined {
  if (!(error instanceof KeyErased)) {
    throw error;
  }
  return undefined;
}

const place = (id: string) => ({ table: 'mail', column: 'sealed', row: id });

import { Injectable } from '@nestjs/common';
import { MailRepository } from './mail.repository.js';
import { type MailState } from './mail.entity.js';

/** A mail as it stands in the outbox, opened. */
export interface OutboxMail {
  readonly id: string;
  /** Null for a mail outside every case. */
  readonly caseId: string | null;
  readonly letter: string;
  readonly state: MailState;
  /** ISO instant. */
  readonly queuedAt: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const most = 100;

/**
 * Reads what was not sent. It opens personal content and login codes: only for the demonstration, where nobody is real,
 * and never without a right of its own.
 */
@Injectable()
export class OutboxReader {
  constructor(private readonly mails: MailRepository) {}

  /** The newest ones, at most 100. */
  async list(first: number): Promise<OutboxMail[]> {
    const opened = await this.mails.listUnsent(Math.min(first, most));
    return opened.map(({ mail, content }) => ({
      id: mail.id,
      caseId: mail.caseId,
      letter: mail.letter,
      state: mail.state,
      queuedAt: mail.queuedAt,
      from: content.from,
      to: content.to,
      subject: content.subject,
      text: content.text,
    }));
  }
}

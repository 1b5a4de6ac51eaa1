import { Clock } from '#clock';
import { type Step } from '#jobs';
import { Log } from '#logging';
import { Injectable } from '@nestjs/common';
import { MailRepository, type OpenedMail } from './mail.repository.js';
import { MailTransport, wasRefused } from './mail-transport.service.js';

/**
 * Takes mails from the outbox to the mail server. A mail is marked before it is handed over, so one that was sent is never
 * sent again; only when the end of a hand-over stays unknown is it repeated, with the same Message-ID, and that is counted.
 */
@Injectable()
export class MailDelivery {
  constructor(
    private readonly clock: Clock,
    private readonly mails: MailRepository,
    private readonly transport: MailTransport,
    private readonly log: Log,
  ) {}

  /** Sends a mail that was not sent yet; safe to repeat. Each step is a transaction; none is open while the server is asked. */
  async deliver(mailId: string, step: Step): Promise<void> {
    const opened = await step(() => this.take(mailId));
    if (opened) {
      await this.handOver(opened, step);
      await step(() => this.markSent(opened));
    }
  }

  private async take(mailId: string): Promise<OpenedMail | undefined> {
    const opened = await this.mails.findUnfinished(mailId);
    if (!opened) {
      return undefined;
    }
    const { state, attempts } = opened.mail;
    if (!this.transport.hasServer) {
      await this.mails.update(mailId, { state: 'kept' });
      return undefined;
    }
    if (state === 'handingOver') {
      this.log.warn('A mail is handed over again and may arrive twice.', { attempt: attempts + 1 });
    }
    const handedOverAt = this.clock.nowIso();
    await this.mails.update(mailId, { state: 'handingOver', attempts: attempts + 1, handedOverAt });
    return opened;
  }

  private async handOver({ mail, content }: OpenedMail, step: Step): Promise<void> {
    try {
      await this.transport.send(mail.messageId, content);
    } catch (error) {
      if (wasRefused(error)) {
        await step(() => this.mails.update(mail.id, { state: 'queued' }));
      }
      throw error;
    }
  }

  /** From here on nobody can read the password in it any more. */
  private async markSent({ mail, content }: OpenedMail): Promise<void> {
    await this.mails.update(mail.id, { state: 'sent', sentAt: this.clock.nowIso() });
    await this.mails.replaceContent(mail, { ...content, text: content.textToKeep });
  }
}

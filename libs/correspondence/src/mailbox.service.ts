import { Clock } from '#clock';
import { JobDoor } from '#jobs';
import { type Language } from '#regulation';
import { Injectable } from '@nestjs/common';
import { requireEmailAddress } from './email-address.js';
import { oneLine } from './letters/one-line.js';
import { type LetterData, type LetterName } from './letters/letters.js';
import { renderLetter } from './letters/render-letter.js';
import { MailRepository } from './mail.repository.js';
import { MailSettings } from './mail-settings.js';
import { sendMail } from './send-mail.job.js';

/** What a mail belongs to, whose key seals it: a case, or something outside every case with a key of its own. */
export type MailOwner =
  { readonly caseId: string; readonly ownerId?: undefined } | { readonly ownerId: string; readonly caseId?: undefined };

export type MailOrder<Name extends LetterName> = MailOwner & {
  readonly letter: Name;
  readonly language: Language;
  /** One e-mail address. */
  readonly to: string;
  /** Where an answer goes; absent, nobody reads answers. */
  readonly replyTo?: string | undefined;
  readonly committeeName: string;
  readonly data: LetterData<Name>;
};

/** Where letters are posted. */
@Injectable()
export class Mailbox {
  constructor(
    private readonly clock: Clock,
    private readonly mails: MailRepository,
    private readonly jobs: JobDoor,
    private readonly settings: MailSettings,
  ) {}

  /**
   * Writes a letter and leaves it to be sent, in the running operation: it goes out when that is stored, never when it is
   * undone. Answers the id of the mail. Throws when the address is not one, or a fact that the letter needs is missing.
   */
  async queue<Name extends LetterName>(order: MailOrder<Name>): Promise<string> {
    const { letter, language, to, committeeName, data, replyTo } = order;
    const id = this.clock.newId();
    const written = renderLetter(letter, language, { ...data, committeeName });
    const from = oneLine(committeeName);
    await this.mails.insert(
      {
        id,
        caseId: order.caseId ?? null,
        ownerId: order.ownerId ?? null,
        letter,
        messageId: `<${id}@${this.settings.from.split('@').at(-1)}>`,
        state: 'queued',
        attempts: 0,
        queuedAt: this.clock.nowIso(),
        handedOverAt: null,
        sentAt: null,
      },
      {
        from,
        to: requireEmailAddress(to),
        ...(replyTo === undefined ? {} : { replyTo: requireEmailAddress(replyTo) }),
        ...written,
      },
    );
    await this.jobs.add(sendMail, { mailId: id });
    return id;
  }

  /** Whether a mail of something outside every case still waits to be handed over. */
  async isUnderWay(ownerId: string): Promise<boolean> {
    return this.mails.hasUnfinished(ownerId);
  }
}

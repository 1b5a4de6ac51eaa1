import { type CaseRecord, type PartyContent } from '#cases';
import { Clock } from '#clock';
import { SiteAddress } from '#committees';
import { Mailbox } from '#correspondence';
import { spokenLanguage } from '#regulation';
import { Injectable } from '@nestjs/common';

/** Tells somebody at the e-mail address that was known that how he is reached was changed, whoever did that. */
@Injectable()
export class ContactNotice {
  constructor(
    private readonly mailbox: Mailbox,
    private readonly addresses: SiteAddress,
    private readonly clock: Clock,
  ) {}

  /** Puts the notice in the post, in the running transaction; nothing for who had no e-mail address. */
  async queue({ file, governed }: CaseRecord, { email = '', name }: PartyContent): Promise<void> {
    if (email.trim() === '') {
      return;
    }
    const { regulation } = governed;
    await this.mailbox.queue({
      caseId: file.id,
      letter: 'contactChanged',
      language: file.language,
      to: email,
      committeeName: regulation.texts[spokenLanguage(regulation, file.language)].name,
      data: {
        name,
        caseNumber: file.number,
        changedOn: this.clock.today(regulation.timeZone),
        siteUrl: this.addresses.ofThisTenant(),
      },
    });
  }
}

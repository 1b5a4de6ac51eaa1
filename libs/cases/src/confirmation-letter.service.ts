import { SiteAddress } from '#committees';
import { Mailbox } from '#correspondence';
import { spokenLanguage } from '#regulation';
import { type NewCredential } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { type PartyContent } from './case-contents.js';
import { CaseDates } from './case-dates.service.js';
import { type CaseRecord } from './case-record.js';

/** The mail that says that the complaint came in, how to follow it, and what happens by when. */
@Injectable()
export class ConfirmationLetter {
  constructor(
    private readonly dates: CaseDates,
    private readonly addresses: SiteAddress,
    private readonly mailbox: Mailbox,
  ) {}

  /** Puts the confirmation in the post, in the running transaction; answers the address it goes to, if there is one. */
  async queue(
    record: CaseRecord,
    complainant: Partial<PartyContent>,
    credential: NewCredential,
  ): Promise<string | undefined> {
    const { email } = complainant;
    if (email === undefined || email.trim() === '') {
      return undefined;
    }
    const { file, governed } = record;
    const texts = governed.regulation.texts[spokenLanguage(governed.regulation, file.language)];
    await this.mailbox.queue({
      caseId: file.id,
      letter: 'confirmation',
      language: file.language,
      to: email,
      committeeName: texts.name,
      data: {
        name: complainant.name ?? '',
        caseNumber: file.number,
        receivedOn: file.receivedOn,
        matter: texts.wording.matter.one,
        siteUrl: `${this.addresses.ofThisTenant()}/sign-in`,
        loginCode: credential.loginCode,
        password: credential.password,
        nextSteps: [],
        dates: this.datesOf(record),
      },
    });
    return email;
  }

  /** What the committee has to do by when, as far as it is known on the day of filing. */
  private datesOf(record: CaseRecord) {
    return this.dates
      .deadlines(record, record.file.language)
      .flatMap(({ name, due, force }) => (due === undefined ? [] : [{ name, day: due, force }]));
  }
}

import { type Config } from '#config';

/** How mail leaves this installation. */
export abstract class MailSettings {
  /** Where mail is handed over. Absent: mail is kept. */
  readonly smtpUrl?: string;
  /** The address that mail comes from; the name beside it is the committee's. */
  readonly from: string;
}

/** From the settings of the process; without an address of its own it is one at the host of the platform. */
export function mailSettingsOf({ smtpUrl, publicUrl, mailFrom }: Config): MailSettings {
  const from = mailFrom ?? `no-reply@${new URL(publicUrl).hostname}`;
  return smtpUrl === undefined ? { from } : { smtpUrl, from };
}

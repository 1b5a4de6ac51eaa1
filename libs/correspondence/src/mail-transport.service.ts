import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { type MailContent } from './mail-content.js';
import { MailSettings } from './mail-settings.js';

/** Waiting for the mail server, in milliseconds. All of it together stays below the time after which a worker counts as dead. */
const longestWait = { dnsTimeout: 5_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
const longestHandOver = 60_000;

/** The way to the mail server. */
@Injectable()
export class MailTransport {
  private readonly server: ReturnType<typeof createTransport> | undefined;

  constructor(private readonly settings: MailSettings) {
    const { smtpUrl } = settings;
    this.server =
      smtpUrl === undefined
        ? undefined
        : createTransport({ url: smtpUrl, ...longestWait, disableFileAccess: true, disableUrlAccess: true });
  }

  get hasServer(): boolean {
    return this.server !== undefined;
  }

  /** Fulfilled when the server took the mail. Throws when it did not, or when that is not known. */
  async send(messageId: string, { from, to, replyTo, subject, text }: MailContent): Promise<void> {
    if (!this.server) {
      throw new Error('There is no mail server in the settings.');
    }
    await this.server.sendMail({
      messageId,
      from: { name: from, address: this.settings.from },
      to: { name: '', address: to },
      ...(replyTo === undefined ? {} : { replyTo: { name: '', address: replyTo } }),
      envelope: { from: this.settings.from, to: [to] },
      subject,
      text,
      headers: { 'Auto-Submitted': 'auto-generated' },
      signal: AbortSignal.timeout(longestHandOver),
    });
  }
}

/** Whether the server itself said no, so that it is certain that it does not have the mail. */
export function wasRefused(error: unknown): boolean {
  return error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number';
}

import { Config } from '#config';
import { Module } from '@nestjs/common';
import { MailDelivery } from './mail-delivery.service.js';
import { MailRepository } from './mail.repository.js';
import { mailSettingsOf, MailSettings } from './mail-settings.js';
import { MailTransport } from './mail-transport.service.js';
import { Mailbox } from './mailbox.service.js';
import { OutboxReader } from './outbox-reader.service.js';

@Module({
  providers: [
    { provide: MailSettings, useFactory: mailSettingsOf, inject: [Config] },
    MailTransport,
    MailRepository,
    Mailbox,
    MailDelivery,
    OutboxReader,
  ],
  exports: [Mailbox, MailDelivery, OutboxReader],
})
export class CorrespondenceModule {}

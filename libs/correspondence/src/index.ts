/**
 * Letters: what is written to whom, kept sealed until it is sent, and handed over to the mail server once.
 * Does not decide which letter a step of the procedure sends, nor who may read the outbox.
 */
export { CorrespondenceModule } from './correspondence.module.js';
export { isEmailAddress } from './email-address.js';
export { type LetterData, type LetterName } from './letters/letters.js';
export { MailDelivery } from './mail-delivery.service.js';
export { MailEntity, type MailState } from './mail.entity.js';
export { Mailbox, type MailOrder, type MailOwner } from './mailbox.service.js';
export { OutboxReader, type OutboxMail } from './outbox-reader.service.js';
export { sendMail } from './send-mail.job.js';

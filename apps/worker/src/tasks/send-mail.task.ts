import { type MailDelivery, sendMail } from '#correspondence';
import { defineTaskInSteps, type Task } from '#jobs';

/** Hands a mail over to the mail server. */
export function sendMailTask(delivery: MailDelivery): Task {
  return defineTaskInSteps({ ...sendMail, perform: ({ mailId }, step) => delivery.deliver(mailId, step) });
}

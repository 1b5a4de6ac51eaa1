import { CorrespondenceModule, MailDelivery } from '#correspondence';
import { Module } from '@nestjs/common';
import { sendMailTask } from './tasks/send-mail.task.js';

/** The token under which Nest knows the list of tasks. */
export const TASKS = Symbol('tasks');

/** Everything that a worker of this platform can perform. */
@Module({
  imports: [CorrespondenceModule],
  providers: [
    {
      provide: TASKS,
      useFactory: (delivery: MailDelivery) => [sendMailTask(delivery)],
      inject: [MailDelivery],
    },
  ],
  exports: [TASKS],
})
export class WorkerModule {}

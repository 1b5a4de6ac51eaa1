import { AuditSealing, AuditVerification } from '#audit';
import { CorrespondenceModule, MailDelivery } from '#correspondence';
import { Module } from '@nestjs/common';
import { sealAuditTask } from './tasks/seal-audit.task.js';
import { sendMailTask } from './tasks/send-mail.task.js';
import { verifyAuditTask } from './tasks/verify-audit.task.js';

/** The token under which Nest knows the list of tasks. */
export const TASKS = Symbol('tasks');

/** Everything that a worker of this platform can perform. */
@Module({
  imports: [CorrespondenceModule],
  providers: [
    {
      provide: TASKS,
      useFactory: (delivery: MailDelivery, sealing: AuditSealing, verification: AuditVerification) => [
        sendMailTask(delivery),
        sealAuditTask(sealing),
        verifyAuditTask(verification),
      ],
      inject: [MailDelivery, AuditSealing, AuditVerification],
    },
  ],
  exports: [TASKS],
})
export class WorkerModule {}

import { AuditSealing, AuditVerification } from '#audit';
import { CasesModule, OpeningDay, WakeUp } from '#cases';
import { CorrespondenceModule, MailDelivery } from '#correspondence';
import { Drafts, DraftsModule } from '#drafts';
import { Module } from '@nestjs/common';
import { forgetDraftTask } from './tasks/forget-draft.task.js';
import { noticeOpeningTask } from './tasks/notice-opening.task.js';
import { sealAuditTask } from './tasks/seal-audit.task.js';
import { sendMailTask } from './tasks/send-mail.task.js';
import { verifyAuditTask } from './tasks/verify-audit.task.js';
import { wakeCaseTask } from './tasks/wake-case.task.js';

/** The token under which Nest knows the list of tasks. */
export const TASKS = Symbol('tasks');

/** Who performs the tasks, in the order in which they are injected. */
type Performers = [MailDelivery, OpeningDay, Drafts, WakeUp, AuditSealing, AuditVerification];

/** Everything that a worker of this platform can perform. */
@Module({
  imports: [CasesModule, CorrespondenceModule, DraftsModule],
  providers: [
    {
      provide: TASKS,
      useFactory: (...[delivery, opening, drafts, wakeUp, sealing, verification]: Performers) => [
        sendMailTask(delivery),
        noticeOpeningTask(opening),
        forgetDraftTask(drafts),
        wakeCaseTask(wakeUp),
        sealAuditTask(sealing),
        verifyAuditTask(verification),
      ],
      inject: [MailDelivery, OpeningDay, Drafts, WakeUp, AuditSealing, AuditVerification],
    },
  ],
  exports: [TASKS],
})
export class WorkerModule {}

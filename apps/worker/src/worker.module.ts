import { AuditSealing, AuditVerification } from '#audit';
import { CasesModule, OpeningDay, WakeUp } from '#cases';
import { CorrespondenceModule, MailDelivery } from '#correspondence';
import { Drafts, DraftsModule } from '#drafts';
import { FilesModule, FileVault } from '#files';
import { PriorLetterFollowUp, PriorLettersModule } from '#prior-letters';
import { Module } from '@nestjs/common';
import { forgetDraftTask } from './tasks/forget-draft.task.js';
import { noticeOpeningTask } from './tasks/notice-opening.task.js';
import { priorLetterTasks } from './tasks/prior-letter.tasks.js';
import { sealAuditTask } from './tasks/seal-audit.task.js';
import { sendMailTask } from './tasks/send-mail.task.js';
import { sweepFilesTask } from './tasks/sweep-files.task.js';
import { verifyAuditTask } from './tasks/verify-audit.task.js';
import { wakeCaseTask } from './tasks/wake-case.task.js';

/** The token under which Nest knows the list of tasks. */
export const TASKS = Symbol('tasks');

/** Who performs the tasks, in the order in which they are injected. */
type Performers = [
  MailDelivery,
  OpeningDay,
  Drafts,
  FileVault,
  WakeUp,
  AuditSealing,
  AuditVerification,
  PriorLetterFollowUp,
];

/** Everything that a worker of this platform can perform. */
@Module({
  imports: [CasesModule, CorrespondenceModule, DraftsModule, FilesModule, PriorLettersModule],
  providers: [
    {
      provide: TASKS,
      useFactory: (...[delivery, opening, drafts, vault, wakeUp, sealing, verification, priorLetters]: Performers) => [
        sendMailTask(delivery),
        noticeOpeningTask(opening),
        forgetDraftTask(drafts),
        sweepFilesTask(vault),
        wakeCaseTask(wakeUp),
        sealAuditTask(sealing),
        verifyAuditTask(verification),
        ...priorLetterTasks(priorLetters),
      ],
      inject: [
        MailDelivery,
        OpeningDay,
        Drafts,
        FileVault,
        WakeUp,
        AuditSealing,
        AuditVerification,
        PriorLetterFollowUp,
      ],
    },
  ],
  exports: [TASKS],
})
export class WorkerModule {}

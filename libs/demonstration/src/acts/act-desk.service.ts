import { type CaseRecord, type StepCommand } from '#cases';
import { Injectable } from '@nestjs/common';
import { type Cast } from '../cast.js';
import { type DemonstrationAct } from './act.schema.js';
import { AdmissionActs } from './admission-acts.service.js';
import { CourseActs } from './course-acts.service.js';
import { OutcomeActs } from './outcome-acts.service.js';

/** Where each step of a demonstration is taken. */
@Injectable()
export class ActDesk {
  constructor(
    private readonly admission: AdmissionActs,
    private readonly course: CourseActs,
    private readonly outcome: OutcomeActs,
  ) {}

  /** What has to be done by others before the step itself. */
  async prepare(act: DemonstrationAct, caseId: string, cast: Cast): Promise<void> {
    if (act.step === 'issueAdvice') {
      await this.outcome.agreeTo(act, caseId, cast);
    }
  }

  async take(act: DemonstrationAct, command: StepCommand, cast: Cast): Promise<CaseRecord> {
    switch (act.step) {
      case 'acknowledgeReceipt':
      case 'requestCompletion':
      case 'decideAdmissibility':
      case 'forwardComplaint':
      case 'handOver':
        return this.admission.take(act, command);
      case 'issueAdvice':
      case 'decideOnAdvice':
      case 'issueAnswer':
        return this.outcome.take(act, command);
      default:
        return this.course.take(act, command, cast);
    }
  }
}

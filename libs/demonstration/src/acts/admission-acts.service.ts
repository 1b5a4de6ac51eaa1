import { AdmissibilityService, type CaseRecord, CompletionService, ReferralService, type StepCommand } from '#cases';
import { Injectable } from '@nestjs/common';
import { type ActOf } from './act.schema.js';

/** What happens in a demonstration until a complaint is taken up or not, and where else it goes. */
export type AdmissionAct = ActOf<
  'acknowledgeReceipt' | 'requestCompletion' | 'decideAdmissibility' | 'forwardComplaint' | 'handOver'
>;

/** Takes the steps of a demonstration that decide whether a complaint is treated. */
@Injectable()
export class AdmissionActs {
  constructor(
    private readonly admissibility: AdmissibilityService,
    private readonly completion: CompletionService,
    private readonly referrals: ReferralService,
  ) {}

  async take(act: AdmissionAct, command: StepCommand): Promise<CaseRecord> {
    switch (act.step) {
      case 'acknowledgeReceipt':
        return this.admissibility.acknowledgeReceipt(command);
      case 'requestCompletion':
        return this.completion.request({ ...command, missing: act.missing });
      case 'decideAdmissibility': {
        const { outcome, grounds, despite, judgements, motivation } = act;
        return this.admissibility.decide({ ...command, outcome, grounds, despite, judgements, motivation });
      }
      case 'forwardComplaint':
        return this.referrals.forward({ ...command, forum: act.forum, consent: true });
      case 'handOver':
        return this.referrals.handOver({ ...command, forum: act.forum, consent: true });
    }
  }
}

import { type Step } from '#jobs';
import { Log } from '#logging';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { AuditAgenda } from './audit-agenda.service.js';
import { AuditChain } from './audit-chain.service.js';
import { type ChainHead } from './chain-head.js';
import { type ChainReport } from './chain-report.js';

/** Verifies the chain every night, and says so when it does not hold. */
@Injectable()
export class AuditVerification {
  constructor(
    private readonly door: TenantDoor,
    private readonly chain: AuditChain,
    private readonly agenda: AuditAgenda,
    private readonly log: Log,
  ) {}

  /** Verifies in the night of that day, against the head that was known when it was planned, and plans the next night. */
  async perform(day: string, expected: ChainHead, step: Step): Promise<void> {
    const { report, tenantId } = await step(async () => {
      const found = await this.chain.verify(expected);
      await this.agenda.planVerification(found.holds && found.head ? found.head : expected, day);
      if (found.fault?.kind === 'entryWaiting') {
        await this.agenda.askForSealNow();
      }
      return { report: found, tenantId: this.door.tenantId };
    });
    this.tell(report, tenantId);
  }

  private tell({ fault, head }: ChainReport, tenantId: string): void {
    if (!fault) {
      this.log.info('The chain of audit entries holds.', { tenantId, count: head?.number, chainHead: head?.mark });
      return;
    }
    const fields = { tenantId, code: fault.kind, ...(fault.seal !== undefined && { count: fault.seal }) };
    if (fault.kind === 'entryWaiting') {
      this.log.error('Audit entries wait too long for their seal.', fields);
    } else {
      this.log.error('The chain of audit entries does not hold.', fields);
    }
  }
}

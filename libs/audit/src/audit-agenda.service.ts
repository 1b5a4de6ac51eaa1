import { Clock } from '#clock';
import { JobDoor } from '#jobs';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { sealAudit, verifyAudit } from './audit.jobs.js';
import { type ChainHead } from './chain-head.js';
import { nextNight, sealingAfter } from './chain-times.js';

/** Asks for the jobs of the chain, in the running transaction. */
@Injectable()
export class AuditAgenda {
  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
    private readonly jobs: JobDoor,
  ) {}

  /** Asks for a look at the end of this period, whether anything is to be sealed. */
  async askForAnotherLook(): Promise<void> {
    const { runAt, period } = sealingAfter(this.clock.now());
    await this.jobs.add(sealAudit, {}, { key: `${period}/again`, runAt });
  }

  /** Asks for a seal now: entries were left over. */
  async askForSealNow(): Promise<void> {
    await this.jobs.add(sealAudit, {}, { key: 'now' });
  }

  /** Plans the verification of next night, which must find this head; replaces one of the same night. */
  async planVerification({ number, mark }: ChainHead, lastDay?: string): Promise<void> {
    const { runAt, day } = nextNight(this.clock.now(), this.door.tenantId, lastDay);
    await this.jobs.add(verifyAudit, { day, seal: `n${number}`, mark }, { key: day, runAt });
  }
}

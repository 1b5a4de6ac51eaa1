import { StepRefused, VersionConflict } from '#problems';
import { Injectable } from '@nestjs/common';
import { ActRegister } from '../act-register.service.js';
import { CaseAccess } from '../case-access.service.js';
import { CaseReader } from '../case-reader.service.js';
import { type CaseRecord } from '../case-record.js';
import { type StepCommand } from '../step-taker.service.js';
import { type Side, sides } from './mediation-consent.entity.js';
import { MediationConsentRepository } from './mediation-consent.repository.js';
import { isMediated } from './mediated.js';
import { sideOf } from './side-of.js';

export interface MediationConsentCommand extends StepCommand {
  /** Only for an office that writes down what a side said on paper or by telephone. */
  readonly side?: Side | undefined;
}

/** Whether what was said in mediation may be used: only when both sides agree. */
@Injectable()
export class MediationConsents {
  constructor(
    private readonly acts: ActRegister,
    private readonly reader: CaseReader,
    private readonly access: CaseAccess,
    private readonly consents: MediationConsentRepository,
  ) {}

  /** One side agrees. With the second one it may be used, and stays so. */
  async agree(command: MediationConsentCommand): Promise<CaseRecord> {
    return this.once('agreeToUseMediation', command, async (record, side) => {
      const { id } = record.file;
      const agreed = await this.consents.lock(id);
      if (!agreed.includes(side)) {
        await this.consents.insert(id, side);
      }
      if (sides.every((one) => one === side || agreed.includes(one))) {
        await this.consents.markUsable(id);
      }
    });
  }

  /** One side takes its word back, as long as the other did not agree. Throws StepRefused after that. */
  async takeBack(command: MediationConsentCommand): Promise<CaseRecord> {
    return this.once('takeBackMediationConsent', command, async (record, side) => {
      const agreed = await this.consents.lock(record.file.id);
      if (sides.every((one) => agreed.includes(one))) {
        throw refusedBecause('Both sides agreed, so this can no longer be taken back.', 'stepAlreadyTaken', []);
      }
      await this.consents.delete(record.file.id, side);
    });
  }

  private async once(
    name: string,
    command: MediationConsentCommand,
    work: (record: CaseRecord, side: Side) => Promise<void>,
  ): Promise<CaseRecord> {
    const { clientKey, ...input } = command;
    const { caseId } = await this.acts.once({ name, clientKey, input }, async () => {
      const record = await this.reader.get(command.caseId);
      await this.access.require('agreeToUseMediation', record.file);
      requireMediation(record, command);
      await work(record, sideOf(await this.access.viewer(), record.file, command.side));
      return { caseId: record.file.id };
    });
    return this.reader.get(caseId);
  }
}

/** Consent is about what somebody saw: the case must not have moved on, and something must have been said. */
function requireMediation({ file, events }: CaseRecord, { expectedVersion }: MediationConsentCommand): void {
  if (file.version !== expectedVersion) {
    throw new VersionConflict(expectedVersion, file.version);
  }
  if (!isMediated(events)) {
    const sentence = 'There was no mediation in this case, so there is nothing that could be used.';
    throw refusedBecause(sentence, 'earlierStepMissing', ['proposeMediation', 'recordAgreement', 'offerCompensation']);
  }
}

function refusedBecause(sentence: string, reason: string, missing: readonly string[]): StepRefused {
  return new StepRefused(sentence, { reason, rule: 'mediation', source: undefined, missing });
}

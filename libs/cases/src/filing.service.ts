import { CredentialService, type NewCredential, type PreparedCredential } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { ActRegister } from './act-register.service.js';
import { CaseOpening } from './case-opening.service.js';
import { ConfirmationLetter } from './confirmation-letter.service.js';
import { type FileComplaintCommand } from './file-complaint-command.js';
import { FilingCheck } from './filing-check.service.js';

/** What whoever filed a complaint gets back. Code and password are shown once. */
export interface FiledComplaint extends NewCredential {
  readonly caseId: string;
  /** The number by which people call the case. */
  readonly number: string;
  /** The address to which the confirmation goes; absent when none was given. */
  readonly confirmationSentTo?: string | undefined;
}

/** Files complaints. Nothing but a complaint that says too little is sent back. */
@Injectable()
export class FilingService {
  constructor(
    private readonly check: FilingCheck,
    private readonly credentials: CredentialService,
    private readonly acts: ActRegister,
    private readonly opening: CaseOpening,
    private readonly confirmation: ConfirmationLetter,
  ) {}

  /** Files the complaint once per client key. Throws BadInput with everything that is missing, by field. */
  async file(command: FileComplaintCommand): Promise<FiledComplaint> {
    const credential = await this.credentials.prepare();
    const { clientKey, ...input } = command;
    return this.acts.once({ name: 'fileComplaint', clientKey, input }, () => this.fileNow(command, credential));
  }

  private async fileNow(command: FileComplaintCommand, credential: PreparedCredential): Promise<FiledComplaint> {
    const { governed, participant } = await this.check.require(command);
    const record = await this.opening.open(command, participant, governed);
    const { id: caseId, number } = record.file;
    await this.credentials.issue(caseId, credential);
    const confirmationSentTo = await this.confirmation.queue(record, command.complainant, credential);
    const { loginCode, password } = credential;
    return { caseId, number, loginCode, password, confirmationSentTo };
  }
}

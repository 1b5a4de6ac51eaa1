import { CredentialService, type NewCredential, type PreparedCredential } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { type Arrival, CaseOpening, type SoundComplaint } from '../case-opening.service.js';
import { ConfirmationLetter } from '../confirmation-letter.service.js';

/** What whoever filed a complaint gets back. Code and password are shown once. */
export interface FiledComplaint extends NewCredential {
  readonly caseId: string;
  /** The number by which people call the case. */
  readonly number: string;
  /** The address to which the confirmation goes; absent when none was given. */
  readonly confirmationSentTo?: string | undefined;
}

/** Takes a complaint in: a case, a code to follow it, and the confirmation. */
@Injectable()
export class Reception {
  constructor(
    private readonly opening: CaseOpening,
    private readonly credentials: CredentialService,
    private readonly confirmation: ConfirmationLetter,
  ) {}

  async take(complaint: SoundComplaint, arrival: Arrival, credential: PreparedCredential): Promise<FiledComplaint> {
    const record = await this.opening.open(complaint, arrival);
    const { id: caseId, number } = record.file;
    await this.credentials.issue(caseId, credential);
    const confirmationSentTo = await this.confirmation.queue(record, complaint.command.complainant, credential);
    const { loginCode, password } = credential;
    return { caseId, number, loginCode, password, confirmationSentTo };
  }
}

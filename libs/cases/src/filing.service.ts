import { CredentialService, type PreparedCredential } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { ActRegister } from './act-register.service.js';
import { onLine } from './case-opening.service.js';
import { type FileComplaintCommand } from './file-complaint-command.js';
import { FilingCheck } from './filing-check.service.js';
import { Enclosures } from './intake/enclosures.service.js';
import { type FiledComplaint, Reception } from './intake/reception.service.js';

/** Files complaints. Nothing but a complaint that says too little is sent back. */
@Injectable()
export class FilingService {
  constructor(
    private readonly check: FilingCheck,
    private readonly credentials: CredentialService,
    private readonly acts: ActRegister,
    private readonly reception: Reception,
    private readonly enclosures: Enclosures,
  ) {}

  /** Files the complaint once per client key. Throws BadInput with everything that is missing, by field. */
  async file(command: FileComplaintCommand): Promise<FiledComplaint> {
    const credential = await this.credentials.prepare();
    const { clientKey, ...input } = command;
    return this.acts.once({ name: 'fileComplaint', clientKey, input }, () => this.fileNow(command, credential));
  }

  private async fileNow(command: FileComplaintCommand, credential: PreparedCredential): Promise<FiledComplaint> {
    const sound = await this.check.require(command);
    const enclosures = await this.enclosures.find(command);
    const filed = await this.reception.take(
      { command, ...sound, enclosuresId: enclosures?.contentId },
      onLine,
      credential,
    );
    await this.enclosures.bring(filed.caseId, command, enclosures);
    return filed;
  }
}

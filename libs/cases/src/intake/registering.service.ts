import { CredentialService } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { ActRegister } from '../act-register.service.js';
import { type RegisterComplaintCommand } from '../file-complaint-command.js';
import { type FiledComplaint, Reception } from './reception.service.js';
import { RegisteringCheck } from './registering-check.service.js';

/** Complaints that came in by post, by telephone or at a desk. */
@Injectable()
export class RegisteringService {
  constructor(
    private readonly check: RegisteringCheck,
    private readonly credentials: CredentialService,
    private readonly acts: ActRegister,
    private readonly reception: Reception,
  ) {}

  /** Writes the complaint down once per client key; answers a code to hand out. Throws NotFound, BadInput or StepRefused. */
  async register(command: RegisterComplaintCommand): Promise<FiledComplaint> {
    const credential = await this.credentials.prepare();
    const { clientKey, ...input } = command;
    return this.acts.once({ name: 'registerComplaint', clientKey, input }, async () => {
      const { arrival, ...sound } = await this.check.require(command);
      return this.reception.take({ command, ...sound }, arrival, credential);
    });
  }
}

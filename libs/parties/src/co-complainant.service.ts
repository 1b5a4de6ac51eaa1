import { type PartyContent } from '#cases';
import { CredentialService } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { PartyActs, type PartyCommand } from './party-acts.service.js';
import { type AddedParty, PartyEntrance } from './party-entrance.service.js';

export interface AddCoComplainantCommand extends PartyCommand {
  readonly who: PartyContent;
}

/** Several people with one complaint. */
@Injectable()
export class CoComplainantService {
  constructor(
    private readonly acts: PartyActs,
    private readonly entrance: PartyEntrance,
    private readonly credentials: CredentialService,
  ) {}

  /** Somebody complains as well, with a login code of the own and everything that a complainant may. */
  async add(command: AddCoComplainantCommand): Promise<AddedParty> {
    const { who } = command;
    const credential = await this.credentials.prepare();
    const act = { name: 'addCoComplainant', action: 'addParty' } as const;
    return this.acts.inCase(act, command, (record, everybody) =>
      this.entrance.letIn(record, everybody, { capacity: 'coComplainant', who, credential }),
    );
  }
}

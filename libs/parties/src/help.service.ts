import { type HelperGrant } from '#access';
import { type PartyContent } from '#cases';
import { CredentialService } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { CasePartyRepository } from './case-party.repository.js';
import { PartyActs, type PartyCommand, type WhichParty } from './party-acts.service.js';
import { type AddedParty, PartyEntrance } from './party-entrance.service.js';

export interface GrantHelpCommand extends PartyCommand {
  readonly who: PartyContent;
  readonly grants: readonly HelperGrant[];
}

export interface ChangeHelpCommand extends WhichParty {
  readonly grants: readonly HelperGrant[];
}

/** Somebody who helps the complainant, and sees and does no more than the complainant allows. */
@Injectable()
export class HelpService {
  constructor(
    private readonly acts: PartyActs,
    private readonly entrance: PartyEntrance,
    private readonly parties: CasePartyRepository,
    private readonly credentials: CredentialService,
  ) {}

  /** Gives somebody access with these grants, and a login code. */
  async grant(command: GrantHelpCommand): Promise<AddedParty> {
    const { who, grants } = command;
    const credential = await this.credentials.prepare();
    const act = { name: 'grantHelp', action: 'addParty' } as const;
    return this.acts.inCase(act, command, (record, everybody) =>
      this.entrance.letIn(record, everybody, { capacity: 'helper', who, grants: [...new Set(grants)], credential }),
    );
  }

  /** Allows a helper more or less, from the next request on; the login code stays the same. */
  async change(command: ChangeHelpCommand): Promise<{ readonly caseId: string }> {
    const grants = [...new Set(command.grants)];
    const act = { name: 'changeHelp', action: 'addParty', capacities: ['helper'] } as const;
    return this.acts.about(act, command, async ({ id, caseId, credentialId }) => {
      await this.parties.update(id, { grants });
      if (credentialId !== null) {
        await this.credentials.changeGrants(credentialId, grants);
      }
      return { caseId };
    });
  }
}

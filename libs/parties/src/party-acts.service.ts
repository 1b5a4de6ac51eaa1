import { type Action } from '#access';
import { ActRegister, CaseAccess, CaseReader, type CaseRecord } from '#cases';
import { NotFound } from '#problems';
import { Injectable } from '@nestjs/common';
import { type PartyCapacity } from './capacities.js';
import { type CaseParty } from './case-party.entity.js';
import { CasePartyRepository } from './case-party.repository.js';
import { partyRefused } from './party-refused.js';

export interface PartyCommand {
  readonly clientKey: string;
  readonly caseId: string;
}

export interface WhichParty extends PartyCommand {
  readonly partyId: string;
}

interface PartyAct {
  /** The name of the mutation. */
  readonly name: string;
  readonly action: Action;
}

interface InCase {
  readonly caseId: string;
}

/** What every act about the people in a case shares: once per client key, fetch, may I, and who there are. */
@Injectable()
export class PartyActs {
  constructor(
    private readonly acts: ActRegister,
    private readonly reader: CaseReader,
    private readonly access: CaseAccess,
    private readonly parties: CasePartyRepository,
  ) {}

  /** Does the work on a case in which whoever asks may do this. Throws NotFound. */
  async inCase<Result extends InCase>(
    { name, action }: PartyAct,
    { clientKey, ...input }: PartyCommand,
    work: (record: CaseRecord, everybody: readonly CaseParty[]) => Promise<Result>,
  ): Promise<Result> {
    return this.acts.once({ name, clientKey, input }, async () => {
      const record = await this.reader.get(input.caseId);
      await this.access.require(action, record.file);
      return work(record, await this.parties.lock(record.file.id));
    });
  }

  /** The same about somebody who is in the case in one of these capacities, and did not leave. Throws NotFound and StepRefused. */
  async about<Result extends InCase>(
    act: PartyAct & { readonly capacities: readonly PartyCapacity[] },
    command: WhichParty,
    work: (party: CaseParty, record: CaseRecord) => Promise<Result>,
  ): Promise<Result> {
    return this.inCase(act, command, async (record, everybody) => {
      const party = everybody.find(({ id, capacity }) => id === command.partyId && act.capacities.includes(capacity));
      if (!party) {
        throw new NotFound('person in this case');
      }
      if (party.endedAt !== null) {
        throw partyRefused('alreadyEnded');
      }
      return work(party, record);
    });
  }
}

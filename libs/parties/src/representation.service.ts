import { type PartyContent } from '#cases';
import { type LocalDate } from '#deadlines';
import { CredentialService } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { type LegalKind } from './capacities.js';
import { CasePartyRepository } from './case-party.repository.js';
import { PartyActs, type PartyCommand, type WhichParty } from './party-acts.service.js';
import { type AddedParty, PartyEntrance } from './party-entrance.service.js';
import { type Paper, PartyPapers } from './party-papers.service.js';
import { partyRefused } from './party-refused.js';

export type PowerOfAttorney = Paper;

interface AddSomebodyCommand extends PartyCommand {
  readonly who: PartyContent;
  /** The id of the co-complainant for whom this is; absent for whoever filed. */
  readonly actsFor?: string | undefined;
}

export interface AddRepresentativeCommand extends AddSomebodyCommand {
  readonly lawyer: boolean;
  readonly powerOfAttorney?: PowerOfAttorney | undefined;
}

export interface AddLegalRepresentativeCommand extends AddSomebodyCommand {
  readonly kind: LegalKind;
  readonly appointment: Paper;
}

export interface RecordPowerOfAttorneyCommand extends WhichParty {
  readonly on: LocalDate;
  readonly fileId?: string | undefined;
}

/** Who acts for a complainant: a lawyer, somebody with a written power of attorney, or whoever the law appoints. */
@Injectable()
export class RepresentationService {
  constructor(
    private readonly acts: PartyActs,
    private readonly entrance: PartyEntrance,
    private readonly papers: PartyPapers,
    private readonly parties: CasePartyRepository,
    private readonly credentials: CredentialService,
  ) {}

  /** A lawyer has access at once. Anybody else is known from now on, and has access with a written power of attorney. */
  async addRepresentative(command: AddRepresentativeCommand): Promise<AddedParty> {
    const { who, lawyer, powerOfAttorney: attorney, actsFor: actsForId } = command;
    const paper = lawyer ? undefined : attorney;
    const credential = lawyer || paper ? await this.credentials.prepare() : null;
    const act = { name: 'addRepresentative', action: 'addParty' } as const;
    return this.acts.inCase(act, command, async (record, everybody) => {
      if (paper) {
        await this.papers.require(record, paper, 'powerOfAttorney');
      }
      return this.entrance.letIn(record, everybody, {
        capacity: 'representative',
        who,
        lawyer,
        actsForId,
        attorneyOn: paper?.on ?? null,
        attorneyFileId: paper?.fileId ?? null,
        credential,
      });
    });
  }

  /** Whoever the law appoints acts in everything for the complainant. */
  async addLegalRepresentative(command: AddLegalRepresentativeCommand): Promise<AddedParty> {
    const { who, kind: legalKind, appointment, actsFor: actsForId } = command;
    const credential = await this.credentials.prepare();
    const act = { name: 'addLegalRepresentative', action: 'addParty' } as const;
    return this.acts.inCase(act, command, async (record, everybody) => {
      await this.papers.require(record, appointment, 'appointment');
      return this.entrance.letIn(record, everybody, {
        capacity: 'legalRepresentative',
        who,
        actsForId,
        legalKind,
        appointedOn: appointment.on,
        appointmentFileId: appointment.fileId ?? null,
        credential,
      });
    });
  }

  /** The written power of attorney is there: from now on the representative has access. Throws StepRefused where it is not needed. */
  async recordPowerOfAttorney(command: RecordPowerOfAttorneyCommand): Promise<AddedParty> {
    const { on, fileId } = command;
    const credential = await this.credentials.prepare();
    const act = { name: 'recordPowerOfAttorney', action: 'addParty', capacities: ['representative'] } as const;
    return this.acts.about(act, command, async (party, record) => {
      if (party.lawyer) {
        throw partyRefused('lawyerNeedsNone');
      }
      if (party.attorneyOn !== null) {
        throw partyRefused('alreadyRecorded');
      }
      await this.papers.require(record, { on, fileId }, 'powerOfAttorney');
      const { credentialId, loginCode, password } = await this.entrance.admit(party, credential);
      await this.parties.update(party.id, { attorneyOn: on, attorneyFileId: fileId ?? null, credentialId });
      return { caseId: party.caseId, partyId: party.id, loginCode, password };
    });
  }
}

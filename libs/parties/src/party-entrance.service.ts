import { type PartyRole } from '#access';
import { CaseAccess, CaseContentRepository, type CaseRecord, type PartyContent } from '#cases';
import { Clock } from '#clock';
import { BadInput } from '#problems';
import { actorOf, CredentialService, type NewCredential, type PreparedCredential } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { type PartyCapacity } from './capacities.js';
import { type CaseParty } from './case-party.entity.js';
import { CasePartyRepository } from './case-party.repository.js';
import { partyRefused, refuseErased } from './party-refused.js';

/** How many people a case can have besides the complainant, with those who left. */
const mostParties = 50;

/** What whoever added somebody gets: the code to hand over, once. Both null as long as there is no access. */
export interface AddedParty {
  readonly caseId: string;
  readonly partyId: string;
  readonly loginCode: string | null;
  readonly password: string | null;
}

/** Somebody who is to come into a case. */
export type Newcomer = Pick<CaseParty, 'capacity'> &
  Partial<
    Pick<CaseParty, 'lawyer' | 'attorneyOn' | 'attorneyFileId' | 'legalKind' | 'appointedOn' | 'appointmentFileId'>
  > & {
    readonly who: PartyContent;
    readonly actsForId?: string | undefined;
    readonly grants?: CaseParty['grants'];
    /** Null: no access yet. */
    readonly credential: PreparedCredential | null;
  };

const roleOf: Readonly<Record<PartyCapacity, PartyRole>> = {
  coComplainant: 'complainant',
  representative: 'representative',
  legalRepresentative: 'legalRepresentative',
  helper: 'helper',
};

const noCode = { credentialId: null, loginCode: null, password: null } as const;

const withoutDetails = {
  lawyer: false,
  attorneyOn: null,
  attorneyFileId: null,
  legalKind: null,
  appointedOn: null,
  appointmentFileId: null,
  credentialId: null,
  endedAt: null,
  endedByKind: null,
  endedById: null,
} as const;

/** Lets people into a case, and gives out their login codes. */
@Injectable()
export class PartyEntrance {
  constructor(
    private readonly parties: CasePartyRepository,
    private readonly contents: CaseContentRepository,
    private readonly credentials: CredentialService,
    private readonly access: CaseAccess,
    private readonly clock: Clock,
  ) {}

  /** Throws StepRefused when the case is full or was erased, and BadInput for somebody to act for who is not there. */
  async letIn(record: CaseRecord, everybody: readonly CaseParty[], newcomer: Newcomer): Promise<AddedParty> {
    const { who, credential, actsForId, grants = [], ...details } = newcomer;
    if (everybody.length >= mostParties) {
      throw partyRefused('tooManyParties');
    }
    requireComplainant(everybody, actsForId);
    const caseId = record.file.id;
    const id = this.clock.newId();
    const { kind: addedByKind, id: addedById } = actorOf(await this.access.viewer());
    const party: CaseParty = {
      ...withoutDetails,
      ...details,
      id,
      caseId,
      actsForId: actsForId ?? null,
      grants: [...grants],
      contentId: await this.contents.insert(caseId, 'party', who).catch(refuseErased),
      addedAt: this.clock.nowIso(),
      addedByKind,
      addedById,
    };
    const { credentialId, ...code } = credential ? await this.issue(party, credential) : noCode;
    await this.parties.insert({ ...party, credentialId });
    return { caseId, partyId: id, ...code };
  }

  /** Gives somebody who is known already the code that was missing. */
  async admit(party: CaseParty, credential: PreparedCredential): Promise<NewCredential & { credentialId: string }> {
    return this.issue(party, credential);
  }

  private async issue({ caseId, capacity, grants }: CaseParty, credential: PreparedCredential) {
    const { loginCode, password } = credential;
    const credentialId = await this.credentials.issue(caseId, credential, { role: roleOf[capacity], grants });
    return { credentialId, loginCode, password };
  }
}

function requireComplainant(everybody: readonly CaseParty[], actsForId: string | undefined): void {
  const found = everybody.some(
    ({ id, capacity, endedAt }) => id === actsForId && capacity === 'coComplainant' && endedAt === null,
  );
  if (actsForId !== undefined && !found) {
    const message = 'Name somebody who complains in this case, or leave this out for whoever filed.';
    throw new BadInput([{ field: 'actsFor', message }]);
  }
}

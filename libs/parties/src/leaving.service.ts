import { type Viewer } from '#access';
import { CaseAccess } from '#cases';
import { Clock } from '#clock';
import { actorOf, CredentialService } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { type CaseParty } from './case-party.entity.js';
import { CasePartyRepository } from './case-party.repository.js';
import { PartyActs, type WhichParty } from './party-acts.service.js';
import { partyRefused } from './party-refused.js';

/** How somebody stops acting for a complainant, or helping: refused from the next request on, also in a session that runs. */
@Injectable()
export class LeavingService {
  constructor(
    private readonly acts: PartyActs,
    private readonly parties: CasePartyRepository,
    private readonly credentials: CredentialService,
    private readonly access: CaseAccess,
    private readonly clock: Clock,
  ) {}

  /** By the complainant's side, the office, or the helper. */
  async withdrawHelp(command: WhichParty): Promise<{ readonly caseId: string }> {
    const act = { name: 'withdrawHelp', action: 'endParty', capacities: ['helper'] } as const;
    return this.acts.about(act, command, (party) => this.end(party));
  }

  /** By the complainant, the office, or the representative. Who represents by law leaves, or is ended by the office. */
  async endRepresentation(command: WhichParty): Promise<{ readonly caseId: string }> {
    const capacities = ['representative', 'legalRepresentative'] as const;
    const act = { name: 'endRepresentation', action: 'endParty', capacities } as const;
    return this.acts.about(act, command, (party) => this.end(party));
  }

  private async end(party: CaseParty): Promise<{ readonly caseId: string }> {
    const viewer = await this.access.viewer();
    requireOwn(viewer, party);
    const { kind: endedByKind, id: endedById } = actorOf(viewer);
    if (party.credentialId !== null) {
      await this.credentials.end(party.credentialId);
    }
    await this.parties.end(party.id, { endedAt: this.clock.nowIso(), endedByKind, endedById });
    return { caseId: party.caseId };
  }
}

/** Everybody ends the own access. Besides, what a complainant gave, a complainant takes; what the law gave, the office ends. */
function requireOwn(viewer: Viewer, { capacity, credentialId }: CaseParty): void {
  if (viewer.kind !== 'party' || viewer.credentialId === credentialId) {
    return;
  }
  if (capacity === 'legalRepresentative') {
    throw partyRefused('endedByAppointment');
  }
  const enders = capacity === 'helper' ? [...complaining, 'representative'] : complaining;
  if (!enders.includes(viewer.role)) {
    throw partyRefused('notYours');
  }
}

const complaining: readonly string[] = ['complainant', 'legalRepresentative'];

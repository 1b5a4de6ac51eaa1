import { type HelperGrant, type Viewer } from '#access';
import { CaseAccess, type CaseRecord } from '#cases';
import { type LocalDate } from '#deadlines';
import { Injectable } from '@nestjs/common';
import { type LegalKind, type PartyCapacity } from './capacities.js';
import { type CaseParty } from './case-party.entity.js';
import { CasePartyRepository } from './case-party.repository.js';

/** Somebody in a case as one person is shown him. */
export interface ShownParty {
  readonly id: string;
  readonly capacity: PartyCapacity;
  /** Names the sealed content with who it is; null where the name is not shown. */
  readonly nameIn: string | null;
  /** The same, where also the addresses are shown. */
  readonly contactIn: string | null;
  readonly actsForId: string | null;
  readonly lawyer: boolean;
  readonly attorneyOn: LocalDate | null;
  readonly legalKind: LegalKind | null;
  readonly appointedOn: LocalDate | null;
  /** Null where they are not shown, and for whoever is no helper. */
  readonly grants: readonly HelperGrant[] | null;
  readonly hasAccess: boolean;
  /** Whether it is whoever asks. */
  readonly isYou: boolean;
  /** ISO instants. */
  readonly since: string;
  readonly until: string | null;
}

interface Sight {
  readonly viewer: Viewer;
  /** The complainant's side and the office know everybody. */
  readonly everybody: boolean;
  readonly names: boolean;
}

/** Who is in cases besides the complainant, for whoever asks. */
@Injectable()
export class PartyReader {
  constructor(
    private readonly access: CaseAccess,
    private readonly parties: CasePartyRepository,
  ) {}

  /** Per case everybody whom whoever asks may know of, also who left; one statement, whatever the number of cases. */
  async of(records: readonly CaseRecord[]): Promise<ShownParty[][]> {
    const rows = await this.parties.listOfCases(records.map(({ file }) => file.id));
    return Promise.all(
      records.map(async ({ file }) => {
        const sight = {
          viewer: await this.access.viewer(),
          everybody: await this.access.may('addParty', file),
          names: await this.access.mayRead('parties', file),
        };
        return rows.filter((row) => row.caseId === file.id && isKnownTo(sight, row)).map((row) => shownTo(sight, row));
      }),
    );
  }
}

/** The other side knows who complains and who acts for the complainant, from the moment he can; helpers are not its business. */
function isKnownTo(sight: Sight, party: CaseParty): boolean {
  return sight.everybody || isOneself(sight, party) || (party.capacity !== 'helper' && party.credentialId !== null);
}

function shownTo(sight: Sight, party: CaseParty): ShownParty {
  const { id, capacity, contentId, actsForId, lawyer, attorneyOn, legalKind, appointedOn } = party;
  const whole = sight.everybody || isOneself(sight, party);
  return {
    id,
    capacity,
    nameIn: whole || sight.names ? contentId : null,
    contactIn: whole ? contentId : null,
    actsForId,
    lawyer,
    attorneyOn,
    legalKind,
    appointedOn,
    grants: whole && capacity === 'helper' ? party.grants : null,
    isYou: isOneself(sight, party),
    hasAccess: party.credentialId !== null && party.endedAt === null,
    since: party.addedAt,
    until: party.endedAt,
  };
}

function isOneself({ viewer }: Sight, { credentialId }: CaseParty): boolean {
  return viewer.kind === 'party' && viewer.credentialId === credentialId;
}

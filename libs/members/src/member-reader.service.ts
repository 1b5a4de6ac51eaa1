import { type StaffRole } from '#access';
import { RegulationCatalogue } from '#catalogue';
import { Clock } from '#clock';
import { PersonRepository } from '#committees';
import { type LocalDate } from '#deadlines';
import { type CommitteeRule } from '#regulation';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type NamedNominator, type WhichSeat } from './committee-rules.service.js';
import { committeePeople } from './member-statements.js';
import { type SeatNotice, seatNotices } from './seat-findings.js';
import { type SidePosition, SidePositionRepository } from './side-position.repository.js';
import { type Expertise, type LastingTie } from './words.js';

/** Who nominates, and on which day that one consented. */
export interface ShownNominator extends NamedNominator {
  readonly consentedOn: LocalDate | null;
}

export interface ShownNomination extends WhichSeat {
  readonly id: string;
  readonly personId: string;
  readonly nominatedBy: readonly ShownNominator[];
}

interface Period {
  readonly id: string;
  readonly from: LocalDate;
  /** The last day. */
  readonly until: LocalDate | null;
}

export interface ShownAppointment extends ShownNomination, Period {}
export interface ShownOffice extends Period {
  readonly role: StaffRole;
}
export interface ShownTie extends Omit<Period, 'from'> {
  readonly kind: LastingTie;
  readonly participant: string;
  readonly from: LocalDate | null;
}
export interface ShownAbsence extends Period {
  readonly coveredByPersonId: string | null;
}

interface Facts {
  readonly seats: readonly ShownAppointment[];
  readonly offices: readonly ShownOffice[];
  readonly nominations: readonly ShownNomination[];
  readonly expertise: readonly Expertise[];
  readonly ties: readonly ShownTie[];
  readonly absences: readonly ShownAbsence[];
}

/** Somebody of the committee itself. The name is null after it was erased. */
export interface CommitteePerson extends Facts {
  readonly personId: string;
  readonly name: string | null;
  readonly sidePositions: readonly SidePosition[];
}

/** Who is in the committee, what its regulation says of the seats, and what is to be looked after. */
export interface CommitteeMembers {
  readonly rule: CommitteeRule | null;
  readonly people: readonly CommitteePerson[];
  readonly notices: readonly SeatNotice[];
}

/** The people of the committee, for whoever keeps the record. Whoever calls asks first whether somebody may. */
@Injectable()
export class MemberReader {
  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
    private readonly catalogue: RegulationCatalogue,
    private readonly people: PersonRepository,
    private readonly positions: SidePositionRepository,
  ) {}

  /** As it is today. The same number of statements, whatever the number of people. */
  async read(): Promise<CommitteeMembers> {
    const { regulation } = await this.catalogue.inForceToday();
    const on = this.clock.today(regulation.timeZone);
    const rows = await this.door.query<{ personId: string; facts: Facts }>(committeePeople, { on });
    const ids = rows.map(({ personId }) => personId);
    const details = await this.people.listDetails(ids);
    const positions = await this.positions.listOfPeople(ids);
    const people = rows.map(({ personId, facts }) => ({
      personId,
      name: details.get(personId)?.name ?? null,
      sidePositions: positions.filter((one) => one.personId === personId),
      ...facts,
    }));
    const filled = people.flatMap(({ seats }) => seats);
    return { rule: regulation.committee ?? null, people, notices: seatNotices(regulation, filled, on) };
  }
}

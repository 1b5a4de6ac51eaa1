import { Clock } from '#clock';
import { committeeTimeZone, PersonRepository } from '#committees';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type FilledSeat } from './seat-findings.js';
import { seatsOnDay } from './member-statements.js';
import { type SidePositionContent, SidePositionRepository } from './side-position.repository.js';

/** Somebody in a seat as everybody may know him: by name, by whose nomination, and with the side positions that he shows. */
export interface PublicMember extends Pick<FilledSeat, 'seat' | 'capacity' | 'nominatedBy'> {
  readonly name: string;
  readonly sidePositions: readonly SidePositionContent[];
}

/** Who is in the committee today, for visitors. */
@Injectable()
export class PublicMembers {
  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
    private readonly people: PersonRepository,
    private readonly positions: SidePositionRepository,
  ) {}

  /** Somebody whose content was erased is not among them. The same number of statements, whatever the number of people. */
  async list(): Promise<PublicMember[]> {
    const on = this.clock.today(committeeTimeZone);
    const filled = await this.door.query<FilledSeat>(seatsOnDay, { on });
    const ids = [...new Set(filled.map(({ personId }) => personId))];
    const details = await this.people.listDetails(ids);
    const positions = await this.positions.listOfPeople(ids, { onlyPublic: true });
    return filled.flatMap(({ personId, seat, capacity, nominatedBy }) => {
      const name = details.get(personId)?.name;
      const own = positions.filter((one) => one.personId === personId);
      const sidePositions = own.map(({ title, organisation }) => ({ title, organisation }));
      return name === undefined ? [] : [{ name, seat, capacity, nominatedBy, sidePositions }];
    });
  }
}

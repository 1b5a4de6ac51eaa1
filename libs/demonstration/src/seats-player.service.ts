import { Clock } from '#clock';
import { NominationService, PersonFacts, SeatService } from '#members';
import { CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { administratorOf, type Cast } from './cast.js';
import { type DemonstrationPerson } from './demonstration.schema.js';

/** Puts the members of a demonstration in their seats: nominated, with the consent of whoever nominates, and appointed. */
@Injectable()
export class SeatsPlayer {
  constructor(
    private readonly clock: Clock,
    private readonly current: CurrentViewer,
    private readonly nominations: NominationService,
    private readonly seats: SeatService,
    private readonly facts: PersonFacts,
  ) {}

  /** In the running operation, as on that moment; `cast` is in the order of the people. */
  async seat(at: string, people: readonly DemonstrationPerson[], cast: Cast): Promise<void> {
    for (const [index, person] of people.entries()) {
      const personId = cast[index]?.personId;
      if (personId !== undefined) {
        await this.clock.at(at, () => this.current.as(administratorOf(cast), () => this.seatOne(person, personId)));
      }
    }
  }

  private async seatOne({ seat, expertise }: DemonstrationPerson, personId: string): Promise<void> {
    if (!seat) {
      return;
    }
    const from = this.clock.today('Europe/Amsterdam');
    const once = () => ({ clientKey: randomUUID() });
    if (expertise) {
      await this.facts.recordExpertise({ ...once(), personId, expertise });
    }
    const { id: nominationId } = await this.nominations.nominate({
      ...once(),
      personId,
      seat: seat.name,
      capacity: seat.deputy ? 'deputy' : 'seat',
      nominators: seat.nominatedBy,
    });
    for (const nominator of seat.nominatedBy) {
      await this.nominations.consent({ ...once(), nominationId, ...nominator, on: from });
    }
    await this.seats.appoint({ ...once(), nominationId, from });
  }
}

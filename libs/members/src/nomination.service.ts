import { Clock } from '#clock';
import { committeeTimeZone } from '#committees';
import { type LocalDate } from '#deadlines';
import { BadInput } from '#problems';
import { Injectable } from '@nestjs/common';
import { CommitteeRules, type NamedNominator, type SoundNominator, type WhichSeat } from './committee-rules.service.js';
import { type MemberActDone, MemberActs, type MemberCommand } from './member-acts.service.js';
import { openNomination } from './open-nomination.js';
import { Newcomers, type WhichPerson } from './newcomer.service.js';
import { type NominationConsent, SeatRepository } from './seat.repository.js';

export interface NominateMemberCommand extends MemberCommand, WhichPerson, WhichSeat {
  /** Everybody who nominates together. */
  readonly nominators: readonly NamedNominator[];
}

export interface WhichNomination extends MemberCommand {
  readonly nominationId: string;
}

export interface ConsentToNominationCommand extends WhichNomination, NamedNominator {
  readonly on: LocalDate;
}

/** Who is put forward for a seat, and who of those that nominate consented. */
@Injectable()
export class NominationService {
  constructor(
    private readonly clock: Clock,
    private readonly acts: MemberActs,
    private readonly rules: CommitteeRules,
    private readonly newcomers: Newcomers,
    private readonly seats: SeatRepository,
  ) {}

  /** Records a nomination in which nobody consented yet. Throws BadInput, NotFound, and StepRefused where there is no committee. */
  async nominate(command: NominateMemberCommand): Promise<MemberActDone> {
    return this.acts.once({ name: 'nominateMember', right: 'administerMembers' }, command, async (by) => {
      const { seat, capacity, nominators } = command;
      const sound = await this.rules.soundNominators({ seat, capacity }, nominators);
      const personId = await this.newcomers.find(command);
      const id = this.clock.newId();
      const made = { nominatedAt: this.clock.nowIso(), nominatedById: by, withdrawnAt: null, withdrawnById: null };
      const consents = sound.map((one) => ({ ...this.newConsent(id, one), ...nobodyYet }));
      await this.seats.nominate({ id, personId, seat, capacity, ...made }, consents);
      return { id, personId };
    });
  }

  /**
   * Records that somebody who nominates consented on a day, and who wrote that down. Who was not named in the nomination is added.
   * A consent that was given stays as it was. Throws BadInput, NotFound and StepRefused.
   */
  async consent(command: ConsentToNominationCommand): Promise<MemberActDone> {
    return this.acts.once({ name: 'consentToNomination', right: 'administerMembers' }, command, async (by) => {
      const { by: nominator, participant, on } = command;
      if (on > this.clock.today(committeeTimeZone)) {
        throw new BadInput([{ field: 'on', message: 'Nobody consented on a day that is still to come.' }]);
      }
      const { id, personId, seat, capacity } = await openNomination(this.seats, command.nominationId);
      const [sound] = await this.rules.soundNominators({ seat, capacity }, [{ by: nominator, participant }]);
      const known = (await this.seats.listConsents(id)).find((one) => isOf(one, sound));
      const given = { consentedOn: on, recordedAt: this.clock.nowIso(), recordedById: by };
      await (known
        ? this.seats.consent(known.id, given)
        : sound && this.seats.insertConsent({ ...this.newConsent(id, sound), ...given }));
      return { id, personId };
    });
  }

  /** Nobody is appointed on it any more. Throws NotFound and StepRefused. */
  async withdraw(command: WhichNomination): Promise<MemberActDone> {
    return this.acts.once({ name: 'withdrawNomination', right: 'administerMembers' }, command, async (by) => {
      const { id, personId } = await openNomination(this.seats, command.nominationId);
      await this.seats.withdraw(id, { withdrawnAt: this.clock.nowIso(), withdrawnById: by });
      return { id, personId };
    });
  }

  private newConsent(nominationId: string, { nominator, participantId }: SoundNominator) {
    return { id: this.clock.newId(), nominationId, nominator, participantId };
  }
}

const nobodyYet = { consentedOn: null, recordedAt: null, recordedById: null };

function isOf(consent: NominationConsent, sound: SoundNominator | undefined): boolean {
  return consent.nominator === sound?.nominator && consent.participantId === sound.participantId;
}

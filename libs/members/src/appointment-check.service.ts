import { ParticipantRepository } from '#committees';
import { type Appointment, checkAppointment, lastDayOfOffice } from '#composition';
import { type LocalDate } from '#deadlines';
import { BadInput, NotFound, StepRefused } from '#problems';
import { type CommitteeRule } from '#regulation';
import { Injectable } from '@nestjs/common';
import { CandidateReader } from './candidate-reader.service.js';
import { CommitteeRules } from './committee-rules.service.js';
import { type SeatNomination, SeatRepository } from './seat.repository.js';

export interface TermOfOffice {
  readonly from: LocalDate;
  /** The last day; absent: as long as the regulation says, or without an end where it says nothing. */
  readonly until?: LocalDate | undefined;
}

/** What somebody is appointed as. */
export interface SoundTerm extends TermOfOffice {
  readonly role: 'chair' | 'member';
}

/** Whether the regulation lets somebody who was nominated take the seat. */
@Injectable()
export class AppointmentCheck {
  constructor(
    private readonly rules: CommitteeRules,
    private readonly candidates: CandidateReader,
    private readonly participants: ParticipantRepository,
    private readonly seats: SeatRepository,
  ) {}

  /** The term of office, with its last day. Throws BadInput, and StepRefused with the rule and what is missing. */
  async require(nomination: SeatNomination, { from, until }: TermOfOffice): Promise<SoundTerm> {
    const { committee } = await this.rules.ofToday();
    if (until !== undefined && until < from) {
      throw new BadInput([
        { field: 'until', message: 'An office does not end before it begins. Choose a later last day.' },
      ]);
    }
    const known = await this.candidates.one(nomination.personId, from);
    if (!known) {
      throw new NotFound('person');
    }
    const candidate = { ...known, load: { sat: 0, planned: 0 } };
    const appointment = { ...(await this.asAppointment(nomination)), from, ...(until !== undefined && { until }) };
    const refused = checkAppointment(committee, candidate, appointment).filter(({ force }) => force === 'refused');
    const [first] = refused;
    if (first) {
      throw new StepRefused('The regulation does not let this person take the seat.', {
        reason: first.code,
        rule: first.rule ?? 'committee',
        source: first.source,
        missing: refused.flatMap(({ code, missing }) => (missing.length > 0 ? missing : [code])),
      });
    }
    const lastDay = until ?? lastDayOfOffice(committee.office, candidate.appointments, appointment);
    return { role: roleOf(committee, nomination), from, until: lastDay };
  }

  private async asAppointment({ id, seat, capacity }: SeatNomination): Promise<Omit<Appointment, 'from'>> {
    const consents = await this.seats.listConsents(id);
    const named = consents.flatMap(({ participantId }) => participantId ?? []);
    const keys = new Map((await this.participants.listByIds(named)).map((one) => [one.id, one.key]));
    const nominatedBy = consents.map(({ nominator: by, participantId, consentedOn }) => {
      const participant = participantId === null ? undefined : keys.get(participantId);
      return { by, ...(participant !== undefined && { participant }), consented: consentedOn !== null };
    });
    return { seat, capacity, nominatedBy };
  }
}

/** A deputy of the chair takes the seat in a case, and leads nothing else. */
function roleOf({ seats }: CommitteeRule, { seat, capacity }: SeatNomination): SoundTerm['role'] {
  return capacity === 'seat' && seats[seat]?.role === 'chair' ? 'chair' : 'member';
}

import { type LocalDate } from '#deadlines';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { NominationConsentEntity } from './nomination-consent.entity.js';
import { SeatAppointmentEntity } from './seat-appointment.entity.js';
import { SeatNominationEntity } from './seat-nomination.entity.js';

export type SeatNomination = Omit<SeatNominationEntity, 'tenantId'>;
export type NominationConsent = Omit<NominationConsentEntity, 'tenantId'>;
export type SeatAppointment = Omit<SeatAppointmentEntity, 'tenantId'>;

/** Nominations with their consents, and the appointments that came of them. */
@Injectable()
export class SeatRepository {
  private readonly nominations: TenantRepository<SeatNominationEntity>;
  private readonly consents: TenantRepository<NominationConsentEntity>;
  private readonly appointments: TenantRepository<SeatAppointmentEntity>;

  constructor(door: TenantDoor) {
    this.nominations = new TenantRepository(door, SeatNominationEntity);
    this.consents = new TenantRepository(door, NominationConsentEntity);
    this.appointments = new TenantRepository(door, SeatAppointmentEntity);
  }

  /** A nomination, while nobody else can change one of the same person. */
  async lockNomination(id: string): Promise<SeatNomination | undefined> {
    const found = await this.nominations.findOne({ id });
    const ofPerson = found && (await this.nominations.find({ personId: found.personId }, { lock: 'forUpdate' }));
    return ofPerson?.find((one) => one.id === id);
  }

  async nominate(nomination: SeatNomination, consents: readonly NominationConsent[]): Promise<void> {
    await this.nominations.insert(nomination);
    await this.consents.insert(consents);
  }

  async withdraw(id: string, withdrawn: Pick<SeatNomination, 'withdrawnAt' | 'withdrawnById'>): Promise<void> {
    await this.nominations.update({ id, withdrawnAt: IsNull() }, withdrawn);
  }

  async listConsents(nominationId: string): Promise<NominationConsent[]> {
    return this.consents.find({ nominationId }, { order: { id: 'ASC' } });
  }

  async insertConsent(consent: NominationConsent): Promise<void> {
    await this.consents.insert(consent);
  }

  /** Keeps the first consent when it was given already. */
  async consent(
    id: string,
    given: Pick<NominationConsent, 'consentedOn' | 'recordedAt' | 'recordedById'>,
  ): Promise<void> {
    await this.consents.update({ id, consentedOn: IsNull() }, given);
  }

  async appointedFrom(nominationId: string): Promise<SeatAppointment | undefined> {
    return this.appointments.findOne({ nominationId });
  }

  async insertAppointment(appointment: SeatAppointment): Promise<void> {
    await this.appointments.insert(appointment);
  }

  /** An appointment, while nobody else can change it. */
  async lockAppointment(id: string): Promise<SeatAppointment | undefined> {
    return this.appointments.findOne({ id }, { lock: 'forUpdate' });
  }

  /** Everything that one role goes with. */
  async listOfMembership(membershipId: string): Promise<SeatAppointment[]> {
    return this.appointments.find({ membershipId });
  }

  async end(
    id: string,
    ended: Pick<SeatAppointment, 'endedAt' | 'endedById'> & { readonly endsOn: LocalDate },
  ): Promise<void> {
    await this.appointments.update({ id }, ended);
  }
}

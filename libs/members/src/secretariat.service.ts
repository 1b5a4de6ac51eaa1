import { AppointmentService, type MembershipEntity, MembershipRepository } from '#committees';
import { addDays, type LocalDate } from '#deadlines';
import { BadInput, NotFound } from '#problems';
import { Injectable } from '@nestjs/common';
import { type TermOfOffice } from './appointment-check.service.js';
import { type MemberActDone, MemberActs, type MemberCommand } from './member-acts.service.js';
import { memberRefused } from './member-refused.js';
import { Newcomers, type WhichPerson } from './newcomer.service.js';
import { type SecretariatRole, secretariatRoles } from './words.js';

export interface AppointSecretaryCommand extends MemberCommand, WhichPerson, TermOfOffice {
  readonly role: SecretariatRole;
}

export interface EndSecretaryCommand extends MemberCommand {
  readonly membershipId: string;
  /** The last day in office. */
  readonly on: LocalDate;
}

export interface TakeOverOfficeCommand extends MemberCommand {
  /** The deputy secretary who takes it over. */
  readonly personId: string;
  /** The secretary whose office it was. */
  readonly ofPersonId: string;
  /** The first day of the new secretary; the day before it is the last one of the old. */
  readonly from: LocalDate;
}

/** The office of the committee: secretaries, their deputies, and a deputy who takes the office over. */
@Injectable()
export class SecretariatService {
  constructor(
    private readonly acts: MemberActs,
    private readonly newcomers: Newcomers,
    private readonly appointments: AppointmentService,
    private readonly memberships: MembershipRepository,
  ) {}

  /** Throws BadInput, NotFound and StepRefused. */
  async appoint(command: AppointSecretaryCommand): Promise<MemberActDone> {
    return this.acts.once({ name: 'appointSecretary', right: 'appoint' }, command, async (by) => {
      const { role, from, until } = command;
      const person = await this.newcomers.find(command);
      if (person === by) {
        throw memberRefused('oneself');
      }
      const accountId = await this.newcomers.accountOf(person);
      const { membershipId, personId } = await this.appointments.appoint({ accountId, person, role, from, until });
      return { id: membershipId, personId };
    });
  }

  /** Throws BadInput, and NotFound for what is no office of the secretariat. */
  async end(command: EndSecretaryCommand): Promise<MemberActDone> {
    return this.acts.once({ name: 'endSecretary', right: 'appoint' }, command, async () => {
      const { membershipId: id, on } = command;
      const membership = await this.memberships.find(id);
      if (!membership || !secretariatRoles.some((role) => role === membership.role)) {
        throw new NotFound('office');
      }
      await this.appointments.endOffice(id, on);
      return { id, personId: membership.personId };
    });
  }

  /** A deputy becomes the secretary from a day on. Throws BadInput and StepRefused. */
  async takeOver(command: TakeOverOfficeCommand): Promise<MemberActDone> {
    return this.acts.once({ name: 'takeOverOffice', right: 'appoint' }, command, async (by) => {
      const { personId, ofPersonId, from } = command;
      if (personId === by) {
        throw memberRefused('oneself');
      }
      const held = await this.memberships.listOfPeople([personId, ofPersonId]);
      const deputy = held.find((one) => isHeld(one, { personId, role: 'deputySecretary', on: from }));
      const lastDay = addDays(from, -1);
      const office = held.find((one) => isHeld(one, { personId: ofPersonId, role: 'secretary', on: lastDay }));
      if (!deputy || !office) {
        throw new BadInput([...(deputy ? [] : [noDeputy]), ...(office ? [] : [noSecretary])]);
      }
      await this.appointments.endOffice(office.id, lastDay);
      const { accountId } = deputy;
      const appointment = { accountId, person: personId, role: 'secretary', from } as const;
      return { id: (await this.appointments.appoint(appointment)).membershipId, personId };
    });
  }
}

const noDeputy = { field: 'personId', message: 'Choose somebody who is deputy secretary on that day.' };
const noSecretary = { field: 'ofPersonId', message: 'Choose somebody who is secretary until the day before.' };

function isHeld(
  { personId, role, startsOn, endsOn, removedAt }: MembershipEntity,
  asked: { readonly personId: string; readonly role: SecretariatRole; readonly on: LocalDate },
): boolean {
  const held = removedAt === null && startsOn <= asked.on && (endsOn === null || endsOn >= asked.on);
  return held && personId === asked.personId && role === asked.role;
}

import { AbsenceService, type AnnouncedAbsence } from '#committees';
import { Injectable } from '@nestjs/common';
import { type MemberActDone, MemberActs, type MemberCommand } from './member-acts.service.js';

export interface RecordAbsenceCommand extends MemberCommand, AnnouncedAbsence {}

export interface EndAbsenceCommand extends MemberCommand {
  readonly absenceId: string;
}

/** Who of the committee is away. Whoever gives somebody an office by it may appoint; the rest is kept with the members. */
@Injectable()
export class MemberAbsences {
  constructor(
    private readonly acts: MemberActs,
    private readonly absences: AbsenceService,
  ) {}

  /** Throws BadInput. */
  async record(command: RecordAbsenceCommand): Promise<MemberActDone> {
    const right = command.coveredBy === undefined ? 'administerMembers' : 'appoint';
    return this.acts.once({ name: 'recordAbsence', right }, command, async () => ({
      id: await this.absences.announce(command),
      personId: command.personId,
    }));
  }

  /** Somebody is back, or stays. Throws NotFound. */
  async end(command: EndAbsenceCommand): Promise<MemberActDone> {
    return this.acts.once({ name: 'endAbsence', right: 'administerMembers' }, command, async () => {
      const { absenceId: id } = command;
      return { id, personId: await this.absences.end(id) };
    });
  }
}

import { type StaffRole } from '#access';
import { Clock } from '#clock';
import { type LocalDate } from '#deadlines';
import { BadInput, type FieldProblem, NotFound } from '#problems';
import { Injectable } from '@nestjs/common';
import { AbsenceRepository } from './absence.repository.js';
import { MembershipRepository } from './membership.repository.js';
import { coveredRoles, coveringRoles, isHeldDuring, isHeldThroughout } from './offices.js';

export interface AnnouncedAbsence {
  readonly personId: string;
  readonly from: LocalDate;
  /** The last day of it. */
  readonly until: LocalDate;
  /** The person who has the office meanwhile; absent when nobody has, as for a member. */
  readonly coveredBy?: string | undefined;
}

/**
 * Who covers whom: while a secretary, deputy secretary or chair is away, somebody else of the committee has those roles beside the
 * own ones. Whoever covers passes on nothing that he has by covering. A member is away without cover. Whoever calls asks first
 * whether somebody may record it.
 */
@Injectable()
export class AbsenceService {
  constructor(
    private readonly clock: Clock,
    private readonly memberships: MembershipRepository,
    private readonly absences: AbsenceRepository,
  ) {}

  /** Stores an absence; answers its id. Throws BadInput. */
  async announce(absence: AnnouncedAbsence): Promise<string> {
    const { personId, from, until, coveredBy } = absence;
    const problems = until < from ? [tooEarly] : [...(await this.problemsOfPeople(absence))];
    if (problems.length > 0) {
      throw new BadInput(problems);
    }
    const id = this.clock.newId();
    await this.absences.insert({
      id,
      personId,
      startsOn: from,
      endsOn: until,
      coveredByPersonId: coveredBy ?? null,
      toldAt: this.clock.nowIso(),
      endedAt: null,
    });
    return id;
  }

  /** Somebody is back, or stays: from the next request on nobody covers. Safe to repeat; answers who. Throws NotFound. */
  async end(absenceId: string): Promise<string> {
    const absence = await this.absences.find(absenceId);
    if (!absence) {
      throw new NotFound('absence');
    }
    await this.absences.end(absenceId, this.clock.nowIso());
    return absence.personId;
  }

  private async problemsOfPeople({ personId, from, until, coveredBy }: AnnouncedAbsence): Promise<FieldProblem[]> {
    const offices = await this.memberships.listOfPeople([personId, ...(coveredBy === undefined ? [] : [coveredBy])]);
    const mayBeAway = coveredBy === undefined ? coveringRoles : coveredRoles;
    const away = offices.some(
      (office) => office.personId === personId && isOneOf(mayBeAway, office.role) && isHeldDuring(office, from, until),
    );
    const covers = offices.some(
      (office) =>
        office.personId === coveredBy && isOneOf(coveringRoles, office.role) && isHeldThroughout(office, from, until),
    );
    const problems: FieldProblem[] = [];
    if (!away) {
      problems.push(coveredBy === undefined ? notInCommittee : noOffice);
    } else if (await this.absences.findDuring(personId, from, until)) {
      problems.push(alreadyAway);
    }
    if (coveredBy !== undefined && (!covers || coveredBy === personId)) {
      problems.push(noCover);
    }
    return problems;
  }
}

const tooEarly = { field: 'until', message: 'An absence does not end before it begins. Choose a later last day.' };
const noOffice = {
  field: 'personId',
  message: 'Only the office of a secretary, a deputy secretary or a chair is covered.',
};
const notInCommittee = {
  field: 'personId',
  message: 'Only the absence of somebody of the committee itself is recorded.',
};
const alreadyAway = {
  field: 'from',
  message: 'This person is already away on some of these days. End that absence first.',
};
const noCover = {
  field: 'coveredBy',
  message: 'Choose somebody else, who is in the committee itself on all of these days.',
};

function isOneOf(roles: readonly StaffRole[], role: StaffRole): boolean {
  return roles.includes(role);
}

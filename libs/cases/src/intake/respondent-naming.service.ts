import { Clock } from '#clock';
import { BadInput, VersionConflict } from '#problems';
import { type Statement, TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { ActRegister } from '../act-register.service.js';
import { CaseAccess } from '../case-access.service.js';
import { type CaseRecord } from '../case-record.js';
import { CaseReader } from '../case-reader.service.js';
import { type StepCommand } from '../step-taker.service.js';

export interface NameRespondentCommand extends StepCommand {
  readonly employeeId: string;
}

/**
 * Names the employee complained of, where that person holds the role on the day, at the participant of the case. Answers no row
 * otherwise, and when the case moved on.
 */
const nameEmployee: Statement = {
  name: 'case_name_employee',
  text: `update case_file c set respondent_person_id = :employee
    where c.tenant_id = :tenant and c.id = :case and c.version = :version and exists (
      select from membership m
      where m.tenant_id = :tenant and m.person_id = :employee and m.role = 'employee'
        and m.participant_id = c.participant_id
        and m.starts_on <= :day and (m.ends_on is null or m.ends_on >= :day))
    returning c.id`,
};

const notComplainedOf = {
  field: 'caseId',
  message: 'This complaint is not about an employee, so nobody can be named.',
};
const noEmployee = {
  field: 'employeeId',
  message: 'The participant of this case has no employee with this id.',
};

/** Who writes complaints down also writes down which employee one is about. No event: the log names no person. */
@Injectable()
export class RespondentNaming {
  constructor(
    private readonly acts: ActRegister,
    private readonly reader: CaseReader,
    private readonly access: CaseAccess,
    private readonly clock: Clock,
    private readonly door: TenantDoor,
  ) {}

  /** Throws NotFound, VersionConflict, or BadInput for a complaint about nobody in particular and for somebody else. */
  async name(command: NameRespondentCommand): Promise<CaseRecord> {
    const { clientKey, ...input } = command;
    const { caseId } = await this.acts.once({ name: 'nameRespondent', clientKey, input }, async () => {
      await this.nameNow(command);
      return { caseId: command.caseId };
    });
    return this.reader.get(caseId);
  }

  private async nameNow({
    caseId,
    employeeId: employee,
    expectedVersion: version,
  }: NameRespondentCommand): Promise<void> {
    const { file, state, governed } = await this.reader.get(caseId);
    await this.access.require('registerComplaint', file);
    if (file.version !== version) {
      throw new VersionConflict(version, file.version);
    }
    if (state.facts.respondent !== 'employee') {
      throw new BadInput([notComplainedOf]);
    }
    const day = this.clock.today(governed.regulation.timeZone);
    const named = await this.door.query(nameEmployee, { employee, case: file.id, version, day });
    if (named.length === 0) {
      throw new BadInput([noEmployee]);
    }
  }
}

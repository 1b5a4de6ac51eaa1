import { visitor } from '#access';
import { type FileComplaintCommand, type FiledComplaint, FilingService, RegisteringService } from '#cases';
import { Clock, instantOf } from '#clock';
import { addDays } from '#deadlines';
import { CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ActPlayer } from './act-player.service.js';
import { type DemonstrationLogin } from './demonstration-logins.service.js';
import { type DemonstrationCase } from './demonstration.schema.js';
import { anySecretary, type Cast } from './cast.js';

const day = 86_400_000;
const timeZone = 'Europe/Amsterdam';

/** Plays one case of a demonstration through the services that everybody uses, on the days it says. */
@Injectable()
export class CasePlayer {
  constructor(
    private readonly clock: Clock,
    private readonly current: CurrentViewer,
    private readonly filing: FilingService,
    private readonly registering: RegisteringService,
    private readonly acts: ActPlayer,
  ) {}

  /** Files the complaint and takes every step after it; answers the login of the complainant. */
  async play(described: DemonstrationCase, cast: Cast): Promise<DemonstrationLogin> {
    const { daysAgo, acts, channel, ...complaint } = described;
    const command = { ...complaint, clientKey: randomUUID(), priorSteps: this.priorSteps(described) };
    const filed = await this.on(daysAgo, () => this.fileNow(command, channel));
    for (const act of acts) {
      await this.on(act.daysAgo, () => this.acts.take(filed.caseId, act, cast));
    }
    const { loginCode: code, password, number: caseNumber } = filed;
    return { role: 'complainant', name: complaint.complainant.name, code, password, caseNumber };
  }

  /** On line by the complainant, or as it came in some other way, written down by the secretary. */
  private fileNow(command: FileComplaintCommand, channel: DemonstrationCase['channel']): Promise<FiledComplaint> {
    if (channel === undefined) {
      return this.current.as(visitor, () => this.filing.file(command));
    }
    const receivedOn = this.clock.today(timeZone);
    return this.current.as(anySecretary, () => this.registering.register({ ...command, channel, receivedOn }));
  }

  private priorSteps({ daysAgo, priorSteps = [] }: DemonstrationCase) {
    const filedOn = addDays(this.clock.today(timeZone), -daysAgo);
    const before = (days: number | undefined) => (days === undefined ? undefined : addDays(filedOn, -days));
    return priorSteps.map(({ step, form, answer, daysBefore, answeredDaysBefore }) => ({
      ...{ step, form, answer },
      on: before(daysBefore),
      answeredOn: before(answeredDaysBefore),
    }));
  }

  /** At this hour, so many days before now. */
  private on<T>(daysAgo: number, work: () => T): T {
    return this.clock.at(instantOf(this.clock.now() - daysAgo * day), work);
  }
}

import { type CaseRightsFacts } from '#access';
import { type ActiveRegulation, RegulationCatalogue } from '#catalogue';
import { Clock } from '#clock';
import { NotFound } from '#problems';
import { type Regulation } from '#regulation';
import { CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { actingRoles } from '../acting-roles.js';
import { type Arrival } from '../case-opening.service.js';
import { isTreatedInside } from '../case-projection.js';
import { type RegisterComplaintCommand } from '../file-complaint-command.js';
import { FilingCheck, type SoundFiling } from '../filing-check.service.js';
import { missingOnPaper } from '../required-contents.js';
import { problemsOfArrival } from './arrival-problems.js';

/** A complaint that may be written down, and as what. */
export interface SoundRegistration extends SoundFiling {
  readonly arrival: Arrival;
}

/** Whether somebody may write down a complaint of somebody else, and whether it says enough. */
@Injectable()
export class RegisteringCheck {
  constructor(
    private readonly current: CurrentViewer,
    private readonly clock: Clock,
    private readonly catalogue: RegulationCatalogue,
    private readonly check: FilingCheck,
  ) {}

  /** Throws NotFound for whoever may not, and BadInput with everything that is wrong or missing, by field. What can be asked for later may be missing. */
  async require(command: RegisterComplaintCommand): Promise<SoundRegistration> {
    const governed = await this.governing(command);
    const { regulation } = governed;
    const today = this.clock.today(regulation.timeZone);
    const sound = await this.check.sound(command, governed, [
      ...missingOnPaper(command, regulation),
      ...problemsOfArrival(command, regulation, today),
    ]);
    return { ...sound, arrival: await this.arrivalOf(command, regulation, sound.participant.id) };
  }

  /** The regulation of the day of receipt; that of today where none was in force then, or the day is still to come. */
  private async governing({ receivedOn }: RegisterComplaintCommand): Promise<ActiveRegulation> {
    const today = await this.catalogue.inForceToday();
    const { inForceFrom } = today.regulation;
    const earlier = inForceFrom !== 'firstUse' && receivedOn < inForceFrom;
    return (earlier ? await this.catalogue.findInForceOn(receivedOn) : undefined) ?? today;
  }

  private async arrivalOf(
    command: RegisterComplaintCommand,
    regulation: Regulation,
    participantId: string,
  ): Promise<Arrival> {
    const viewer = await this.current.get();
    const roles = actingRoles(viewer, 'registerComplaint', factsToBe(regulation, participantId));
    const [first] = roles;
    if (!first) {
      throw new NotFound('participant');
    }
    // A regulation can let staff file like anybody, without a step of its own for it.
    const step = regulation.steps.registerComplaint ? 'registerComplaint' : 'fileComplaint';
    const by = roles.find((role) => regulation.steps[step]?.by.includes(role)) ?? first;
    const { channel, receivedOn, datedOn, sentOn, complainant } = command;
    const moments = { ...(datedOn !== undefined && { dated: datedOn }), ...(sentOn !== undefined && { sent: sentOn }) };
    return {
      step,
      by,
      byPersonId: viewer.kind === 'staff' ? viewer.personId : null,
      channel,
      on: receivedOn,
      moments,
      onPaper: (complainant.email ?? '').trim() === '',
    };
  }
}

/** The case as it would be: nobody was informed yet, and nobody sits in it. */
function factsToBe(regulation: Regulation, participantId: string): CaseRightsFacts {
  return {
    caseId: 'none yet',
    participantId,
    respondentInformed: false,
    respondentPersonId: null,
    treatedInside: isTreatedInside(regulation),
    boardMemberInformed: false,
    mediationUsable: false,
    sittingPersonIds: [],
    recusedPersonIds: [],
    undeclaredPersonIds: [],
    finishedByFormerMembers: false,
  };
}

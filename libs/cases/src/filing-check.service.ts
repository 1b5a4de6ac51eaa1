import { type ActiveRegulation, RegulationCatalogue } from '#catalogue';
import { Clock } from '#clock';
import { type ParticipantEntity, ParticipantRepository } from '#committees';
import { BadInput, type FieldProblem } from '#problems';
import { Injectable } from '@nestjs/common';
import { CaseAccess } from './case-access.service.js';
import { type FileComplaintCommand } from './file-complaint-command.js';
import { problemsOfAnswers } from './intake-facts.js';
import { missingContents } from './required-contents.js';

/** What a complaint is filed under: the regulation of today and the participant it is about. */
export interface SoundFiling {
  readonly governed: ActiveRegulation;
  readonly participant: ParticipantEntity;
}

const unknownParticipant = {
  field: 'participant',
  message: 'No participant of this committee has this name. Choose one from its list.',
};

/** Whether a complaint says enough to be filed. The regulation's grounds are not asked: they refuse nobody here. */
@Injectable()
export class FilingCheck {
  constructor(
    private readonly access: CaseAccess,
    private readonly clock: Clock,
    private readonly catalogue: RegulationCatalogue,
    private readonly participants: ParticipantRepository,
  ) {}

  /** Throws BadInput with everything that is wrong or missing, by field. */
  async require(command: FileComplaintCommand): Promise<SoundFiling> {
    await this.access.requireFiling();
    const governed = await this.catalogue.inForceToday();
    return this.sound(command, governed, missingContents(command, governed.regulation));
  }

  /** The same under a regulation that is known already, with what is missing or wrong besides the answers. */
  async sound(
    command: FileComplaintCommand,
    governed: ActiveRegulation,
    known: readonly FieldProblem[],
  ): Promise<SoundFiling> {
    const { regulation } = governed;
    const participant = await this.participants.findCurrentByKey(command.participant);
    const problems = [...known, ...problemsOfAnswers(command, regulation, this.clock.today(regulation.timeZone))];
    if (!participant || problems.length > 0) {
      throw new BadInput(participant ? problems : [unknownParticipant, ...problems]);
    }
    return { governed, participant };
  }
}

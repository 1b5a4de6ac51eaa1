import { RegulationCatalogue } from '#catalogue';
import { Clock } from '#clock';
import { BadInput } from '#problems';
import { adviseIntake, type IntakeAdvice } from '#procedure';
import { type Regulation } from '#regulation';
import { Injectable } from '@nestjs/common';
import { type IntakeAnswers } from './file-complaint-command.js';
import { problemsOfAnswers, toFacts } from './intake-facts.js';

/** The check before filing: for everybody, stores nothing, advises and never blocks. */
@Injectable()
export class IntakeCheck {
  constructor(
    private readonly clock: Clock,
    private readonly catalogue: RegulationCatalogue,
  ) {}

  /** What the regulation of today says of these answers. Throws BadInput for answers that cannot be. */
  async advise(answers: IntakeAnswers): Promise<{ advice: IntakeAdvice; regulation: Regulation }> {
    const { regulation, calendar } = await this.catalogue.inForceToday();
    const today = this.clock.today(regulation.timeZone);
    const problems = problemsOfAnswers(answers, regulation, today);
    if (problems.length > 0) {
      throw new BadInput(problems);
    }
    return { advice: adviseIntake(regulation, toFacts(answers), today, calendar), regulation };
  }
}

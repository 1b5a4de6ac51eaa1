import { CaseAccess, CaseReader, type CaseRecord, ActRegister, StepTexts } from '#cases';
import { PersonRepository } from '#committees';
import { NotFound } from '#problems';
import { Injectable } from '@nestjs/common';
import { DeliberationRepository } from './deliberation.repository.js';

export interface ExcludeCommand {
  readonly clientKey: string;
  readonly caseId: string;
  readonly personId: string;
  /** False lets somebody in again. */
  readonly excluded: boolean;
  readonly motivation: string;
}

/** Somebody of this committee, with the reasons why he is kept out. */
@Injectable()
export class ExcludedPeople {
  constructor(
    private readonly people: PersonRepository,
    private readonly texts: StepTexts,
  ) {}

  async motivated(caseId: string, personId: string, motivation: string): Promise<{ readonly contentId: string }> {
    if (!(await this.people.exists(personId))) {
      throw new NotFound('person');
    }
    return { contentId: await this.texts.required(caseId, 'motivation', motivation) };
  }
}

/** Who takes no part in a deliberation, such as a secretary whom the respondent employs. */
@Injectable()
export class DeliberationExclusions {
  constructor(
    private readonly acts: ActRegister,
    private readonly cases: CaseReader,
    private readonly access: CaseAccess,
    private readonly rows: DeliberationRepository,
    private readonly people: ExcludedPeople,
  ) {}

  /** The chair decides, with reasons. Throws NotFound. */
  async decide({ clientKey, ...input }: ExcludeCommand): Promise<CaseRecord> {
    const { caseId } = await this.acts.once({ name: 'excludeFromDeliberation', clientKey, input }, async () => {
      const { file } = await this.cases.get(input.caseId);
      await this.access.require('excludeFromDeliberation', file);
      const { contentId } = await this.people.motivated(file.id, input.personId, input.motivation);
      if (input.excluded) {
        const viewer = await this.access.viewer();
        const decidedBy = viewer.kind === 'staff' ? viewer.personId : null;
        await this.rows.exclude({ caseId: file.id, personId: input.personId, contentId, decidedBy });
      } else {
        await this.rows.letInAgain(file.id, input.personId);
      }
      return { caseId: file.id };
    });
    return this.cases.get(caseId);
  }

  /** What the regulation says, applied by another library in the same transaction; nobody is asked for a right. */
  async apply(caseId: string, personId: string): Promise<void> {
    await this.rows.exclude({ caseId, personId, contentId: null, decidedBy: null });
  }
}

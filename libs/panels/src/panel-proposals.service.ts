import { CaseAccess, type CaseRecord } from '#cases';
import { PersonRepository } from '#committees';
import { type Proposal, proposePanel } from '#composition';
import { type LocalDate } from '#deadlines';
import { Injectable } from '@nestjs/common';
import { PanelQuestions } from './panel-questions.service.js';

/** Who could sit in a case, and why, with the names of everybody in it. */
export interface NamedProposal extends Proposal {
  readonly on: LocalDate;
  /** By the id of the person; of somebody who was erased nothing. */
  readonly names: ReadonlyMap<string, string>;
}

@Injectable()
export class PanelProposals {
  constructor(
    private readonly access: CaseAccess,
    private readonly questions: PanelQuestions,
    private readonly people: PersonRepository,
  ) {}

  /** For whoever may compose the panel; undefined for everybody else. */
  async of(record: CaseRecord, hearingOn?: LocalDate): Promise<NamedProposal | undefined> {
    if (!(await this.access.may('composePanel', record.file)) || !(await this.access.mayRead('parties', record.file))) {
      return undefined;
    }
    const [{ question }, open] = await Promise.all([
      this.questions.of(record, hearingOn),
      this.people.readSealed(record.file.sittingPersonIds, { staff: true }),
    ]);
    const proposal = proposePanel(question);
    const ids = [...proposal.seats, ...proposal.passedOver].map(({ personId }) => personId);
    const names = new Map([...(await open(ids))].map(([id, { name }]) => [id, name]));
    return { ...proposal, on: question.on, names };
  }
}

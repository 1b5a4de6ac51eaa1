import { type CaseRecord, type StepCommand, StepTexts } from '#cases';
import { Injectable } from '@nestjs/common';
import { PanelActs } from './panel-acts.service.js';
import { panelRefused, wrongField } from './panel-refused.js';
import { PanelRowRepository } from './panel-row.repository.js';
import { type InterestKind, isHarmless } from './panel-words.js';

export interface DeclareInterestsCommand extends StepCommand {
  readonly kind: InterestKind;
  /** Sealed; needed where it is something else. */
  readonly note?: string | undefined;
}

/** What members declare on the names alone. Only who declared no conflict reads what lies in the case. */
@Injectable()
export class Interests {
  constructor(
    private readonly acts: PanelActs,
    private readonly texts: StepTexts,
    private readonly rows: PanelRowRepository,
  ) {}

  /** Throws NotFound for whoever does not sit, VersionConflict, BadInput, and StepRefused for a conflict that is taken back. */
  async declare(command: DeclareInterestsCommand): Promise<CaseRecord> {
    return this.acts.once('declareInterests', command, async ({ file }, personId) => {
      const { kind, note } = command;
      if (kind === 'other' && !/\S/u.test(note ?? '')) {
        throw wrongField('note', 'Say what it is.');
      }
      const { declarations } = await this.rows.locked(file.id);
      const before = declarations.some((one) => one.personId === personId && !isHarmless(one.kind));
      if (before && isHarmless(kind)) {
        throw panelRefused('conflictDeclared', { rule: 'committee.independence' });
      }
      const { motivationId: contentId = null } = await this.texts.motivation(file.id, note);
      await this.rows.declare({ caseId: file.id, personId, kind, contentId });
      await (isHarmless(kind) ? this.rows.open(file.id, [personId]) : this.rows.close(file.id, personId));
    });
  }
}

import { DeliberationExclusions } from '#advices';
import { CaseAccess, type CaseRecord, type StepCommand, StepTexts } from '#cases';
import { Clock } from '#clock';
import { PersonRepository } from '#committees';
import { type SecretaryPlace } from '#composition';
import { NotFound } from '#problems';
import { Injectable } from '@nestjs/common';
import { PanelActs } from './panel-acts.service.js';
import { PanelQuestions } from './panel-questions.service.js';
import { panelRefused } from './panel-refused.js';
import { PanelRowRepository } from './panel-row.repository.js';
import { type RuledPlace } from './panel-rows.entity.js';
import { placeOf, secretariesIn, type SecretaryInCase } from './secretary-place.js';

export interface DecideOnSecretaryCommand extends StepCommand {
  readonly personId: string;
  readonly place: RuledPlace;
  readonly motivation: string;
}

/** A secretary as the parties and the committee are told of one. */
export interface ShownSecretary extends SecretaryInCase {
  readonly name: string | null;
  readonly place: SecretaryPlace;
}

/** What the secretaries do in cases, for whoever asks. */
@Injectable()
export class SecretaryPlaces {
  constructor(
    private readonly rows: PanelRowRepository,
    private readonly people: PersonRepository,
    private readonly access: CaseAccess,
    private readonly clock: Clock,
  ) {}

  /**
   * Per case everybody of the secretariat, for whoever may compose the panel; for everybody else those of whom the parties are told.
   * Everything is read at one moment, whatever the number of cases.
   */
  async of(records: readonly CaseRecord[]): Promise<ShownSecretary[][]> {
    const [first] = records;
    if (!first) {
      return [];
    }
    const on = this.clock.today(first.governed.regulation.timeZone);
    const [office, rows, open] = await Promise.all([
      this.rows.secretariat(on),
      this.rows.ofCases(records.map(({ file }) => file.id)),
      this.people.readSealed([], { staff: true }),
    ]);
    const names = await open(office.map(({ personId }) => personId));
    return Promise.all(
      records.map(async (record) => {
        const known = { office, rows: rows.find(({ caseId }) => caseId === record.file.id), on };
        const all = await this.access.may('composePanel', record.file);
        return secretariesIn(record, known)
          .filter(({ toldToParties }) => all || toldToParties)
          .map((one) => ({ ...one, name: names.get(one.personId)?.name ?? null, place: placeOf(one) }));
      }),
    );
  }
}

/** The chair decides what a secretary does whom the respondent employs, where the regulation is silent. */
@Injectable()
export class SecretaryDecisions {
  constructor(
    private readonly acts: PanelActs,
    private readonly texts: StepTexts,
    private readonly questions: PanelQuestions,
    private readonly rows: PanelRowRepository,
    private readonly exclusions: DeliberationExclusions,
  ) {}

  /** Throws NotFound, VersionConflict and StepRefused. */
  async decide(command: DecideOnSecretaryCommand): Promise<CaseRecord> {
    return this.acts.once('decideOnSecretary', command, async (record, decidedBy) => {
      const { personId, place } = command;
      const { secretaries } = await this.questions.of(record);
      const secretary = secretaries.find((one) => one.personId === personId);
      if (!secretary) {
        throw new NotFound('person');
      }
      const { follows, rule, source } = secretary;
      if (follows !== 'chairDecides') {
        throw panelRefused('regulationDecides', { rule: rule ?? 'committee.secretary', source });
      }
      const caseId = record.file.id;
      const contentId = await this.texts.required(caseId, 'motivation', command.motivation);
      await this.rows.rule({ caseId, personId, place, contentId, decidedBy });
      if (place !== 'disclosed') {
        await this.exclusions.apply(caseId, personId);
      }
    });
  }
}

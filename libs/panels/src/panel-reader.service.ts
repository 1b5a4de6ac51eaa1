import { type CaseRecord } from '#cases';
import { PersonRepository } from '#committees';
import { Injectable } from '@nestjs/common';
import { type CasePanel, panelOf } from './panel-of.js';
import { type Declaration, PanelRowRepository } from './panel-row.repository.js';

/** The panel of a case with the names of who sits, and what they declared. */
export interface ShownPanel extends CasePanel {
  /** By the id of the person; of somebody who was erased nothing. */
  readonly names: ReadonlyMap<string, string>;
  readonly declarations: readonly Declaration[];
}

@Injectable()
export class PanelReader {
  constructor(
    private readonly people: PersonRepository,
    private readonly rows: PanelRowRepository,
  ) {}

  /** Per case its panel; null where none was composed. Everything is read at one moment, whatever the number of cases. */
  async of(records: readonly CaseRecord[]): Promise<(ShownPanel | null)[]> {
    const panels = records.map((record) => panelOf(record));
    const ids = panels.flatMap((panel) => panel?.seats.map(({ personId }) => personId) ?? []);
    if (ids.length === 0) {
      return panels.map(() => null);
    }
    const [rows, open] = await Promise.all([
      this.rows.ofCases(records.map(({ file }) => file.id)),
      this.people.readSealed(ids),
    ]);
    const names = new Map([...(await open(ids))].map(([id, { name }]) => [id, name]));
    return panels.map((panel, index) => {
      const caseId = records[index]?.file.id;
      const { declarations = [] } = rows.find((one) => one.caseId === caseId) ?? {};
      return panel ? { ...panel, names, declarations } : null;
    });
  }
}

import { DeliberationExclusions } from '#advices';
import { type SeatTaken } from '#composition';
import { Injectable } from '@nestjs/common';
import { openInterests } from './open-interests.js';
import { type PanelFacts } from './panel-questions.service.js';
import { PanelRowRepository } from './panel-row.repository.js';
import { placeOf } from './secretary-place.js';

/** What follows at once from a panel that was composed. */
@Injectable()
export class PanelConsequences {
  constructor(
    private readonly rows: PanelRowRepository,
    private readonly exclusions: DeliberationExclusions,
  ) {}

  /** Whose interest the chair found no bar may read, and a secretary whom the regulation keeps out does not deliberate. */
  async follow(caseId: string, facts: PanelFacts, seats: readonly SeatTaken[]): Promise<void> {
    const cleared = openInterests(facts.declarations, [], seats).flatMap(({ personId }) => personId ?? []);
    if (cleared.length > 0) {
      await this.rows.open(caseId, cleared);
    }
    for (const secretary of facts.secretaries) {
      if (['notInDeliberation', 'deputy'].includes(placeOf(secretary))) {
        await this.exclusions.apply(caseId, secretary.personId);
      }
    }
  }
}

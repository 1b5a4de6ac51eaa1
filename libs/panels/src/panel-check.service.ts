import { CaseAccess, type CaseRecord } from '#cases';
import { checkPanel, type PanelFinding, type SeatTaken } from '#composition';
import { Injectable } from '@nestjs/common';
import { openInterests } from './open-interests.js';
import { outOf } from './panel-of.js';
import { PanelPeople } from './panel-people.service.js';
import { type PanelFacts } from './panel-questions.service.js';
import { panelBreaks, panelRefused } from './panel-refused.js';

interface Asked {
  readonly seats: readonly SeatTaken[];
  readonly motivation?: string | undefined;
}

/** Whether a panel follows the regulation, and who decides what the regulation leaves open. */
@Injectable()
export class PanelCheck {
  constructor(
    private readonly access: CaseAccess,
    private readonly people: PanelPeople,
  ) {}

  /** Throws NotFound, and StepRefused with every finding, its rule and what is missing. */
  async require(record: CaseRecord, facts: PanelFacts, { seats, motivation }: Asked): Promise<void> {
    const findings = checkPanel(facts.question, seats);
    const refused = findings.filter(({ force }) => force === 'refused');
    if (refused.length > 0) {
      throw panelBreaks(refused);
    }
    const out = outOf(record);
    const back = seats.filter(({ personId }) => out.includes(personId)).map(({ seat }) => seat);
    if (back.length > 0) {
      throw panelRefused('recusedStaysOut', { rule: 'steps.recuse', missing: back });
    }
    await this.people.requireKnown(seats.map(({ personId }) => personId));
    const open = [...findings, ...openInterests(facts.declarations, record.file.declaredPersonIds, seats)];
    if (open.length > 0) {
      await this.requireDecided(record, open, motivation);
    }
  }

  /** Where the regulation has no seats at all, or lets no chair compose, whoever composes the panel decides. */
  private async requireDecided(
    { governed }: CaseRecord,
    open: readonly PanelFinding[],
    motivation = '',
  ): Promise<void> {
    const viewer = await this.access.viewer();
    const chair = viewer.kind === 'staff' && viewer.memberships.some(({ role }) => role === 'chair');
    const chairMay = governed.regulation.steps.composePanel?.by.includes('chair') ?? false;
    const silent = open.every(({ code }) => code === 'noSeats');
    if (!silent && chairMay && !chair) {
      throw panelBreaks(open, 'chairDecides');
    }
    if (!/\S/u.test(motivation)) {
      throw panelBreaks(open, 'reasonsNeeded');
    }
  }
}

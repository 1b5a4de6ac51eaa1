import { CaseAccess, type CaseRecord, given, type StepCommand, StepTaker, StepTexts } from '#cases';
import { type LocalDate } from '#deadlines';
import { type Regulation, type Verdict } from '#regulation';
import { Injectable } from '@nestjs/common';
import { decidersOf, type DecidedBy } from './deciders.js';
import { openlyChallenged } from './panel-of.js';
import { PanelQuestions } from './panel-questions.service.js';
import { panelRefused } from './panel-refused.js';

interface OfSeat extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly seat: string;
}

export interface RecuseCommand extends OfSeat {
  /** Who decided it, where the regulation lets others decide. */
  readonly decidedBy?: readonly string[] | undefined;
  readonly motivation?: string | undefined;
}

export interface ChallengeCommand extends OfSeat {
  readonly text: string;
}

export interface DecideOnChallengeCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly outcome: Verdict;
  readonly decidedBy: readonly string[];
  readonly motivation?: string | undefined;
}

/** How a member leaves a panel: by himself, by others, or because a party asked for it. Access ends in the same transaction. */
@Injectable()
export class PanelLeaving {
  constructor(
    private readonly steps: StepTaker,
    private readonly texts: StepTexts,
    private readonly access: CaseAccess,
    private readonly questions: PanelQuestions,
  ) {}

  /** Answers nothing to whoever stepped back: he reads the case no more. Throws NotFound, VersionConflict and StepRefused. */
  async recuse(command: RecuseCommand): Promise<CaseRecord | undefined> {
    const { seat, on, decidedBy, motivation } = command;
    const record = await this.steps.takeOrRepeat({
      step: 'recuse',
      command,
      request: async (record) => {
        await this.requireRecusal(record, seat, decidedBy);
        const reasons = await this.texts.motivation(record.file.id, motivation);
        return { step: 'recuse', seat, ...given({ on, decidedBy }), ...reasons };
      },
    });
    return record && (await this.access.mayRead('progress', record.file)) ? record : undefined;
  }

  /** Throws NotFound, VersionConflict and StepRefused. */
  async challenge(command: ChallengeCommand): Promise<CaseRecord> {
    const { seat, on, text } = command;
    return this.steps.take({
      step: 'challenge',
      command,
      request: async (record) => {
        await this.requireSide(record);
        const contentId = await this.texts.required(record.file.id, 'motivation', text);
        return { step: 'challenge', seat, contentId, ...given({ on }) };
      },
    });
  }

  /** Throws NotFound, VersionConflict and StepRefused. */
  async decideOnChallenge(command: DecideOnChallengeCommand): Promise<CaseRecord> {
    const { outcome, on, decidedBy, motivation } = command;
    return this.steps.take({
      step: 'decideOnChallenge',
      command,
      request: async (record) => {
        const [member] = openlyChallenged(record.state);
        const rule = record.governed.regulation.committee?.challenge;
        if (member !== undefined) {
          const named = {
            by: rule?.decidedBy ?? 'unknown',
            source: rule?.source,
            path: 'committee.challenge.decidedBy',
          };
          await this.requireDeciders(record, member, decidedBy, named);
        }
        const reasons = await this.texts.motivation(record.file.id, motivation);
        return { step: 'decideOnChallenge', outcome, decidedBy, ...given({ on }), ...reasons };
      },
    });
  }

  /** A member steps back himself, and the secretary can write that down; or others decide it. */
  private async requireRecusal(record: CaseRecord, seat: string, decidedBy: readonly string[] = []): Promise<void> {
    const { committee } = record.governed.regulation;
    const member = record.state.panel?.seats.find((taken) => taken.seat === seat)?.personId;
    const { personId, secretary } = await this.taker();
    const byOthers = decidedBy.length > 0 || !(secretary || personId === member);
    requireKind(committee, { byOthers, named: decidedBy.length > 0 });
    if (member !== undefined && byOthers) {
      const named = { by: 'unknown', source: committee?.source, path: 'committee.recusal' } as const;
      await this.requireDeciders(record, member, decidedBy, named);
    }
  }

  private async requireDeciders(
    record: CaseRecord,
    member: string,
    decidedBy: readonly string[],
    { by, source, path: rule }: { by: DecidedBy; source: string | undefined; path: string },
  ): Promise<void> {
    if (decidedBy.length === 0) {
      throw panelRefused('decidersNeeded', { rule, source, missing: ['decidedBy'] });
    }
    const { question } = await this.questions.of(record);
    const sitting = record.file.sittingPersonIds;
    const deciders = decidersOf({ ...question, sitting, member }, by);
    const { personId, secretary } = await this.taker();
    const wrong = decidedBy.some((one) => !deciders.includes(one));
    if (wrong || !(secretary || decidedBy.includes(personId))) {
      throw panelRefused('notADecider', { rule, source, missing: ['decidedBy'] });
    }
  }

  /** Which of the two sides asks; the regulation says which of them may. */
  private async requireSide({ governed }: CaseRecord): Promise<void> {
    const rule = governed.regulation.committee?.challenge;
    const side = (await this.access.viewer()).kind === 'party' ? 'complainant' : 'respondent';
    if (rule && !rule.by.includes(side)) {
      throw panelRefused('notForThisSide', { rule: 'committee.challenge.by', source: rule.source, missing: rule.by });
    }
  }

  private async taker(): Promise<{ readonly personId: string; readonly secretary: boolean }> {
    const viewer = await this.access.viewer();
    return viewer.kind === 'staff'
      ? { personId: viewer.personId, secretary: viewer.memberships.some(({ role }) => offices.includes(role)) }
      : { personId: '', secretary: false };
  }
}

/** Whether the regulation lets a member step back in this way; where it does not say how, both ways are open. */
function requireKind(
  committee: Regulation['committee'],
  { byOthers, named }: { readonly byOthers: boolean; readonly named: boolean },
): void {
  const about = { rule: 'committee.recusal', source: committee?.source };
  if (committee?.recusal === 'onOwnMotion' && byOthers) {
    throw panelRefused('onOwnMotion', about);
  }
  if (committee?.recusal === 'decidedByOthers' && !named) {
    throw panelRefused('othersDecide', { ...about, missing: ['decidedBy'] });
  }
}

const offices: readonly string[] = ['secretary', 'deputySecretary'];

import { type CaseRecord, given, type StepCommand, StepTaker } from '#cases';
import { type LocalDate } from '#deadlines';
import { sittingIn, type StepRequest } from '#procedure';
import { type FindingOnComplaint } from '#regulation';
import { Injectable } from '@nestjs/common';
import { DeliberationAccess } from '../deliberation/deliberation-access.service.js';
import { DeliberationReader, type ShownDraft } from '../deliberation/deliberation-reader.service.js';
import { requireDraft, requireNewest } from '../deliberation/draft-rules.js';
import { requireCarried, requirePanel } from '../deliberation/issue-rules.js';
import { type DraftContent, findingsIn, partsOf, type PointFound } from '../documents/document-content.js';
import { DocumentRepository } from '../documents/document.repository.js';

interface OnDay extends StepCommand {
  readonly on?: LocalDate | undefined;
}

export interface IssueDraftCommand extends OnDay {
  /** The version of the draft that is issued: the newest. */
  readonly draft: number;
}

export interface IssueAnswerCommand extends OnDay {
  readonly text: string;
  readonly outcome?: FindingOnComplaint | undefined;
  readonly points?: readonly PointFound[] | undefined;
}

export interface RecommendCommand extends OnDay {
  readonly text: string;
}

/** What the committee, or whoever answers, has to say goes out, and from then on never changes. */
@Injectable()
export class IssuingService {
  constructor(
    private readonly steps: StepTaker,
    private readonly access: DeliberationAccess,
    private readonly deliberations: DeliberationReader,
    private readonly documents: DocumentRepository,
  ) {}

  /** The newest draft, to which the members agreed, becomes the advice. */
  async advise(command: IssueDraftCommand): Promise<CaseRecord> {
    return this.issueDraft('issueAdvice', 'advice', command);
  }

  /** The same for a ruling. */
  async rule(command: IssueDraftCommand): Promise<CaseRecord> {
    return this.issueDraft('issueRuling', 'ruling', command);
  }

  /** Whoever treats the complaint inside the organisation answers it, without a panel. */
  async answer(command: IssueAnswerCommand): Promise<CaseRecord> {
    const { text, outcome, points, on } = command;
    return this.steps.take({
      step: 'issueAnswer',
      command,
      request: async ({ file }) => ({
        step: 'issueAnswer',
        ...findingsIn({ finding: outcome, points }),
        contentId: await this.documents.insert(file.id, {
          kind: 'answer',
          content: given({ text, finding: outcome, points }),
        }),
        ...given({ on }),
      }),
    });
  }

  /** A recommendation beside the complaint. */
  async recommend(command: RecommendCommand): Promise<CaseRecord> {
    const { text, on } = command;
    return this.steps.take({
      step: 'recommend',
      command,
      request: async ({ file }) => ({
        step: 'recommend',
        contentId: await this.documents.insert(file.id, { kind: 'recommendation', content: { text } }),
        ...given({ on }),
      }),
    });
  }

  private async issueDraft(
    step: 'issueAdvice' | 'issueRuling',
    kind: 'advice' | 'ruling',
    command: IssueDraftCommand,
  ): Promise<CaseRecord> {
    const request = async (record: CaseRecord): Promise<StepRequest> => {
      const draft = await this.final(record, command.draft);
      const content: DraftContent = draft.content ?? {};
      const { version: draftVersion } = draft;
      return {
        step,
        ...findingsIn(content),
        parts: partsOf(content),
        contentId: await this.documents.insert(record.file.id, { kind, draftVersion, content }),
        ...agreement(record, draft),
        ...given({ on: command.on }),
      };
    };
    return this.steps.take({ step, command, request });
  }

  /** The newest draft. Throws NotFound for who takes no part in the deliberation, VersionConflict, and StepRefused without a panel. */
  private async final(record: CaseRecord, seen: number): Promise<ShownDraft> {
    await this.access.require('read', record);
    requirePanel(record);
    const newest = await this.deliberations.newest(record);
    requireDraft(newest?.version ?? 0);
    requireNewest(seen, newest?.version ?? 0);
    return requireCarried(record, newest);
  }
}

/** Whoever agreed and sits still; a case that no panel treats needs nobody. */
function agreement({ state }: CaseRecord, { agreements }: ShownDraft): { agreedBy?: string[] } {
  const sitting = sittingIn(state);
  const agreedBy = agreements.map(({ personId }) => personId).filter((personId) => sitting.includes(personId));
  return state.panel ? { agreedBy } : {};
}

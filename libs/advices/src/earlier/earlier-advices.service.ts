import { type Action } from '#access';
import { AuditTrail } from '#audit';
import { ClientKeys } from '#client-keys';
import { type LocalDate } from '#deadlines';
import { NotFound, NotSignedIn } from '#problems';
import { type FindingOnComplaint, type Subject } from '#regulation';
import { actorOf, CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { refusedBecause } from '../deliberation/refusals.js';
import { type EarlierAdviceEntity } from './earlier-advice.entity.js';
import { type AdvicePlace, EarlierAdviceRepository, type FoundAdvice } from './earlier-advice.repository.js';

/** What the list is narrowed to; all of it must hold. */
export interface AdviceFilter {
  readonly subject?: Subject | undefined;
  /** On the whole, or on one of the points. */
  readonly finding?: FindingOnComplaint | undefined;
  /** Whole words; the summary has all of them. */
  readonly words?: string | undefined;
  /** Issued in the month of this day or later. */
  readonly from?: LocalDate | undefined;
  /** Issued in the month of this day or earlier. */
  readonly until?: LocalDate | undefined;
}

export interface AdvicePage {
  readonly advices: readonly FoundAdvice[];
  readonly hasNextPage: boolean;
}

export interface WithdrawSummaryCommand {
  readonly clientKey: string;
  readonly summaryId: string;
}

/** What the committee said before: found by its members, and taken out again by the secretary. */
@Injectable()
export class EarlierAdvices {
  constructor(
    private readonly current: CurrentViewer,
    private readonly rows: EarlierAdviceRepository,
    private readonly clientKeys: ClientKeys,
    private readonly audit: AuditTrail,
  ) {}

  /** A page, the newest month first; one statement. The case is told only to whoever may take a summary out. */
  async list(
    { subject, finding, words, from, until }: AdviceFilter,
    { after, limit }: { readonly after: AdvicePlace | undefined; readonly limit: number },
  ): Promise<AdvicePage> {
    await this.require('read');
    const found = await this.rows.listApproved({
      ...{ subject: subject ?? null, finding: finding ?? null, from: from ?? null, until: until ?? null },
      words: words === undefined ? null : await this.rows.tokensOf(words),
      after,
      limit: limit + 1,
    });
    const office = (await this.current.ability()).can('withdrawSummary', 'EarlierAdvice');
    const advices = found.slice(0, limit).map((one) => (office ? one : { ...one, caseId: null }));
    return { advices, hasNextPage: found.length > limit };
  }

  /** Nobody finds it any more. Throws NotFound, or StepRefused for one that is not to be found now. */
  async withdraw({ clientKey: key, ...input }: WithdrawSummaryCommand): Promise<string> {
    await this.require('withdrawSummary');
    const actor = actorOf(await this.current.get());
    const request = { actor: `${actor.kind}:${actor.id ?? ''}`, key, operation: 'withdrawSummary', input };
    const { id } = await this.clientKeys.once(request, async () => {
      const row = await this.rows.lock(input.summaryId);
      if (!row) {
        throw new NotFound('summary');
      }
      await this.rows.withdraw(found(row));
      await this.audit.note(actor, 'withdrawSummary', [{ kind: 'earlierAdvice', id: row.id }]);
      return { id: row.id };
    });
    return id;
  }

  private async require(action: Action): Promise<void> {
    if (!(await this.current.ability()).can(action, 'EarlierAdvice')) {
      throw (await this.current.get()).kind === 'visitor' ? new NotSignedIn() : new NotFound('page');
    }
  }
}

function found(row: EarlierAdviceEntity): EarlierAdviceEntity & { readonly sealed: Buffer } {
  const { sealed } = row;
  if (sealed === null) {
    throw refusedBecause('This summary is not to be found now: it was not approved, or was withdrawn.', {
      ...{ reason: 'nothingToActOn', rule: 'earlierAdvices', missing: ['approveSummary'] },
    });
  }
  return { ...row, sealed };
}

import { AuditTrail } from '#audit';
import { ClientKeys } from '#client-keys';
import { Clock } from '#clock';
import { BadInput, NotFound } from '#problems';
import { actorOf, CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { CommitteePageRepository } from './committee-page.repository.js';
import { PageConflict } from './page-conflict.js';
import { emptyContent, type PageContent } from './page-content.js';
import { pageProblems } from './page-problems.js';

export interface ShownPage extends PageContent {
  /** 0 until somebody filled it in. */
  readonly version: number;
}

export interface ChangePageCommand extends PageContent {
  readonly clientKey: string;
  readonly expectedVersion: number;
}

/** What a committee says of itself: how the office is reached, its yearly reports, and its look. */
@Injectable()
export class CommitteePages {
  constructor(
    private readonly pages: CommitteePageRepository,
    private readonly current: CurrentViewer,
    private readonly clock: Clock,
    private readonly clientKeys: ClientKeys,
    private readonly audit: AuditTrail,
  ) {}

  /** For everybody. */
  async read(): Promise<ShownPage> {
    const row = await this.pages.find();
    return row ? { ...row.content, version: row.version } : { ...emptyContent, version: 0 };
  }

  /** Fills in the page of a committee that was just opened; what somebody filled in before stays. Who may open one is not asked here. */
  async begin(content: PageContent): Promise<void> {
    await this.pages.write(0, { content, changedAt: this.clock.nowIso() });
  }

  /** Replaces the page. Throws NotFound for whoever may not, BadInput with everything that is wrong, and a conflict. */
  async change({ clientKey: key, ...input }: ChangePageCommand): Promise<ShownPage> {
    const viewer = await this.current.get();
    if (!(await this.current.ability()).can('changePage', 'CommitteePage')) {
      throw new NotFound('page');
    }
    const problems = pageProblems(input);
    if (problems.length > 0) {
      throw new BadInput(problems);
    }
    const actor = actorOf(viewer);
    const request = { actor: `${actor.kind}:${actor.id ?? ''}`, key, operation: 'changeCommitteePage', input };
    return this.clientKeys.once(request, async () => {
      await this.write(input);
      await this.audit.note(actor, 'changeCommitteePage', [{ kind: 'committeePage', id: null }]);
      return this.read();
    });
  }

  private async write({ expectedVersion, ...content }: Omit<ChangePageCommand, 'clientKey'>): Promise<void> {
    const annualReports = [...content.annualReports].sort((one, other) => other.year - one.year);
    const change = { content: { ...content, annualReports }, changedAt: this.clock.nowIso() };
    if (!(await this.pages.write(expectedVersion, change))) {
      throw new PageConflict(expectedVersion, (await this.read()).version);
    }
  }
}

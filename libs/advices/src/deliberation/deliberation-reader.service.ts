import { AuditTrail } from '#audit';
import { type CaseRecord } from '#cases';
import { agreementNeeded, sittingIn } from '#procedure';
import { actorOf, CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { DeliberationAccess } from './deliberation-access.service.js';
import { DeliberationRepository, type Draft, type Note } from './deliberation.repository.js';
import { countedVotes, type Standing, standingOf } from './standing.js';
import { votersIn } from './voters.js';

/** A version of the draft as those see it who take part. */
export interface ShownDraft extends Draft {
  readonly standing: Standing;
  readonly points: readonly { readonly point: string; readonly standing: Standing }[];
  /** How many members have to agree before it can be issued. */
  readonly needed: number;
}

export interface ShownDeliberation {
  readonly notes: readonly Note[];
  readonly drafts: readonly ShownDraft[];
}

/** Shows deliberations to those who take part. The rights are in the statements; every reading is noted. */
@Injectable()
export class DeliberationReader {
  constructor(
    private readonly access: DeliberationAccess,
    private readonly rows: DeliberationRepository,
    private readonly current: CurrentViewer,
    private readonly audit: AuditTrail,
  ) {}

  /** Per case its deliberation; null where whoever asks takes no part. The number of statements does not grow with the cases. */
  async of(records: readonly CaseRecord[]): Promise<(ShownDeliberation | null)[]> {
    const right = await this.access.readable();
    if (right.text === 'false') {
      return records.map(() => null);
    }
    const ids = records.map(({ file }) => file.id);
    const [open, drafts, notes] = await Promise.all([
      this.rows.open(right, ids),
      this.rows.listDrafts(right, ids),
      this.rows.listNotes(right, ids),
    ]);
    await this.noteReading([...drafts, ...notes]);
    return records.map((record) => {
      const ofCase = <Row extends { readonly caseId: string }>(all: readonly Row[]) =>
        all.filter(({ caseId }) => caseId === record.file.id);
      return open.includes(record.file.id)
        ? { notes: ofCase(notes), drafts: ofCase(drafts).map((draft) => shown(record, draft)) }
        : null;
    });
  }

  private async noteReading(read: readonly { readonly caseId: string }[]): Promise<void> {
    const subjects = [...new Set(read.map(({ caseId }) => caseId))].map((id) => ({ kind: 'case', id }));
    await this.audit.note(actorOf(await this.current.get()), 'readDeliberation', subjects);
  }

  /** The newest version of the draft; undefined when there is none, or whoever asks takes no part. */
  async newest(record: CaseRecord): Promise<ShownDraft | undefined> {
    const drafts = await this.rows.listDrafts(await this.access.readable(), [record.file.id]);
    const newest = drafts.at(-1);
    return newest && shown(record, newest);
  }
}

function shown(record: CaseRecord, draft: Draft): ShownDraft {
  const { committee } = record.governed.regulation;
  const voting = committee?.voting;
  const votes = countedVotes(draft.votes);
  const voters = votersIn(record, votes);
  const points = [...new Set(votes.flatMap(({ point }) => point ?? []))];
  return {
    ...draft,
    votes,
    standing: standingOf(votes, null, voters, voting),
    points: points.map((point) => ({ point, standing: standingOf(votes, point, voters, voting) })),
    needed: agreementNeeded(committee ?? {}, sittingIn(record.state).length),
  };
}

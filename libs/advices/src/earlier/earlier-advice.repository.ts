import { Clock } from '#clock';
import { type LocalDate } from '#deadlines';
import { nameWords } from '#encryption';
import { KeyErased, Keyring } from '#keyring';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { EarlierAdviceEntity, EarlierAdviceWordEntity, type SummaryState } from './earlier-advice.entity.js';
import { approvedNewestFirst, insertWords, summariesOfCases } from './earlier-statements.js';
import { type IssuedFacts } from './issued-facts.js';

/** The summary in a case, opened. */
export interface Summary {
  readonly id: string;
  readonly caseId: string;
  readonly documentId: string;
  readonly state: SummaryState;
  readonly version: number;
  /** Null after a draft was erased with its case. */
  readonly text: string | null;
  readonly writtenAt: string;
  readonly approvedAt: string | null;
}

type SummaryRow = Omit<Summary, 'text'> & {
  readonly draftSealed: string | null;
  readonly sealed: string | null;
  readonly wrapped: string | null;
};

/** An approved summary. */
export type FoundAdvice = Pick<
  EarlierAdviceEntity,
  'id' | 'caseId' | 'kind' | 'nature' | 'subject' | 'participant' | 'finding' | 'findings'
> & {
  /** Year and month. */
  readonly issuedIn: string;
  readonly regulation: string;
  readonly inForceFrom: LocalDate | null;
  readonly approvedAt: string;
  readonly text: string;
};

/** A place in the list: a month and an id. */
export interface AdvicePlace {
  readonly month: LocalDate;
  readonly id: string;
}

export interface AdviceQuestion {
  readonly subject: string | null;
  readonly finding: string | null;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly words: readonly string[] | null;
  readonly after: AdvicePlace | undefined;
  readonly limit: number;
}

const place = (column: 'sealed' | 'draft_sealed', row: string) => ({ table: 'earlier_advice', column, row });
const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

@Injectable()
export class EarlierAdviceRepository {
  private readonly rows: TenantRepository<EarlierAdviceEntity>;
  private readonly words: TenantRepository<EarlierAdviceWordEntity>;

  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
  ) {
    this.rows = new TenantRepository(door, EarlierAdviceEntity);
    this.words = new TenantRepository(door, EarlierAdviceWordEntity);
  }

  /** The summaries of these cases, opened; one statement, whatever their number. */
  async listOfCases(caseIds: readonly string[]): Promise<Summary[]> {
    const rows = await this.door.read<SummaryRow>(summariesOfCases, { caseIds });
    const keys = new Map(rows.flatMap(({ caseId, wrapped }) => (wrapped ? [[caseId, wrapped] as const] : [])));
    await Promise.all([...keys].map(([caseId, wrapped]) => this.keyring.learn(caseId, bytes(wrapped))));
    return Promise.all(rows.map((row) => this.opened(row)));
  }

  /** Approved summaries, the newest month first; one statement. */
  async listApproved({ after, ...question }: AdviceQuestion): Promise<FoundAdvice[]> {
    const values = { ...question, afterId: after?.id ?? null, afterMonth: after?.month ?? null };
    const rows = await this.door.read<FoundAdvice & { readonly sealed: string }>(approvedNewestFirst, values);
    return Promise.all(
      rows.map(async ({ sealed, ...row }) => ({
        ...row,
        text: await this.keyring.openForTenant(place('sealed', row.id), bytes(sealed)),
      })),
    );
  }

  /** A summary, while nobody else changes it. */
  async lock(id: string): Promise<EarlierAdviceEntity | undefined> {
    return this.rows.findOne({ id }, { lock: 'forUpdate' });
  }

  /** Keeps a text as the draft, under the key of the case. */
  async write(facts: IssuedFacts & { readonly caseId: string }, known: Summary | undefined, text: string, by: string) {
    const id = known?.id ?? this.clock.newId();
    const draftSealed = await this.keyring.seal(facts.caseId, place('draft_sealed', id), text);
    const written = { draftSealed, writtenBy: by, writtenAt: this.clock.nowIso(), state: 'draft' } as const;
    if (known) {
      await this.rows.update({ id }, { ...facts, ...written, version: known.version + 1 });
    } else {
      await this.rows.insert({ ...facts, ...written, id, version: 1 });
    }
  }

  /** From now on the text is kept under the key of the tenant, and found by its words. */
  async approve({ id, text }: { readonly id: string; readonly text: string }, by: string, reasonsId: string | null) {
    const sealed = await this.keyring.sealForTenant(place('sealed', id), text);
    const approved = { approvedBy: by, approvedAt: this.clock.nowIso(), reasonsId };
    await this.rows.update({ id }, { ...approved, state: 'approved', sealed, draftSealed: null });
    await this.door.query(insertWords, { adviceId: id, tokens: await this.tokensOf(text) });
  }

  /** Nobody finds it any more, and nothing is left under the key of the tenant: the text goes back to its case, if that has a key. */
  async withdraw({ id, caseId, sealed }: EarlierAdviceEntity & { readonly sealed: Buffer }): Promise<void> {
    const text = await this.keyring.openForTenant(place('sealed', id), sealed);
    const draftSealed = await this.backToCase(caseId, id, text);
    await this.rows.update({ id }, { state: 'withdrawn', sealed: null, draftSealed });
    await this.words.delete({ adviceId: id });
  }

  /** The tokens under which the words of a text are found. */
  async tokensOf(text: string): Promise<string[]> {
    return Promise.all(nameWords(text).map((word) => this.keyring.token('earlierAdviceWord', word)));
  }

  private async backToCase(caseId: string | null, id: string, text: string): Promise<Buffer | null> {
    try {
      return caseId === null ? null : await this.keyring.seal(caseId, place('draft_sealed', id), text);
    } catch (error) {
      if (error instanceof KeyErased) {
        return null;
      }
      throw error;
    }
  }

  private async opened({ draftSealed, sealed, wrapped, ...row }: SummaryRow): Promise<Summary> {
    if (sealed !== null) {
      return { ...row, text: await this.keyring.openForTenant(place('sealed', row.id), bytes(sealed)) };
    }
    const opens = wrapped !== null && draftSealed !== null;
    const draft = opens && (await this.keyring.open(row.caseId, place('draft_sealed', row.id), bytes(draftSealed)));
    return { ...row, text: draft === false ? null : draft };
  }
}

import { Clock } from '#clock';
import { type Load, type Tie } from '#composition';
import { type LocalDate } from '#deadlines';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { InterestDeclarationEntity, type RuledPlace, SecretaryRulingEntity } from './panel-rows.entity.js';
import { hearingsOfPeople, lockCase, panelRowsOfCases, secretariatOnDay, writeDeclared } from './panel-statements.js';
import { type InterestKind } from './panel-words.js';

export interface Declaration {
  readonly personId: string;
  readonly kind: InterestKind;
  readonly contentId: string | null;
  readonly declaredAt: string;
}

export interface SecretaryRuling {
  readonly personId: string;
  readonly place: RuledPlace;
  readonly contentId: string | null;
}

/** What a case has of its panel besides its events; the oldest first. */
export interface PanelRows {
  readonly caseId: string;
  readonly declarations: readonly Declaration[];
  readonly rulings: readonly SecretaryRuling[];
}

export interface SecretariatOffice {
  readonly personId: string;
  readonly deputy: boolean;
  readonly ties: readonly Tie[];
}

@Injectable()
export class PanelRowRepository {
  private readonly declarations: TenantRepository<InterestDeclarationEntity>;
  private readonly rulings: TenantRepository<SecretaryRulingEntity>;

  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
  ) {
    this.declarations = new TenantRepository(door, InterestDeclarationEntity);
    this.rulings = new TenantRepository(door, SecretaryRulingEntity);
  }

  async ofCases(caseIds: readonly string[]): Promise<PanelRows[]> {
    return this.door.read<PanelRows>(panelRowsOfCases, { caseIds });
  }

  async ofCase(caseId: string): Promise<PanelRows> {
    const [rows] = await this.ofCases([caseId]);
    return rows ?? { caseId, declarations: [], rulings: [] };
  }

  /** The same, while nobody else writes there. */
  async locked(caseId: string): Promise<PanelRows> {
    await this.door.query(lockCase, { caseId });
    return this.ofCase(caseId);
  }

  async declare(declared: Pick<InterestDeclarationEntity, 'caseId' | 'personId' | 'kind' | 'contentId'>) {
    await this.declarations.insert({ ...declared, id: this.clock.newId(), declaredAt: this.clock.nowIso() });
  }

  async rule(ruled: Pick<SecretaryRulingEntity, 'caseId' | 'personId' | 'place' | 'contentId' | 'decidedBy'>) {
    await this.rulings.insert({ ...ruled, id: this.clock.newId(), decidedAt: this.clock.nowIso() });
  }

  /** From now on these may read the contents of the case when they sit in it. */
  async open(caseId: string, added: readonly string[]): Promise<void> {
    await this.door.query(writeDeclared, { caseId, added, removed: [] });
  }

  /** From now on this person may not. */
  async close(caseId: string, personId: string): Promise<void> {
    await this.door.query(writeDeclared, { caseId, added: [], removed: [personId] });
  }

  /** The hearings of everybody who has some, by the id of the person; one statement, whatever their number. */
  async hearings(caseId: string, on: LocalDate, today: LocalDate): Promise<ReadonlyMap<string, Load>> {
    const rows = await this.door.read<Load & { personId: string }>(hearingsOfPeople, { caseId, on, today });
    return new Map(rows.map(({ personId, sat, planned }) => [personId, { sat, planned }]));
  }

  async secretariat(on: LocalDate): Promise<SecretariatOffice[]> {
    return this.door.read<SecretariatOffice>(secretariatOnDay, { on });
  }
}

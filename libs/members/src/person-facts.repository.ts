import { Clock } from '#clock';
import { type LocalDate } from '#deadlines';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { PersonExpertiseEntity } from './person-expertise.entity.js';
import { PersonTieEntity } from './person-tie.entity.js';
import { type Expertise } from './words.js';

export type PersonTie = Omit<PersonTieEntity, 'tenantId'>;

/** What somebody knows of, and what binds him to participants. */
@Injectable()
export class PersonFactsRepository {
  private readonly expertise: TenantRepository<PersonExpertiseEntity>;
  private readonly ties: TenantRepository<PersonTieEntity>;

  constructor(
    door: TenantDoor,
    private readonly clock: Clock,
  ) {
    this.expertise = new TenantRepository(door, PersonExpertiseEntity);
    this.ties = new TenantRepository(door, PersonTieEntity);
  }

  async replaceExpertise(personId: string, all: readonly Expertise[]): Promise<void> {
    const recordedAt = this.clock.nowIso();
    await this.expertise.delete({ personId });
    await this.expertise.insert(all.map((expertise) => ({ personId, expertise, recordedAt })));
  }

  async listTies(personId: string): Promise<PersonTie[]> {
    return this.ties.find({ personId });
  }

  async findTie(id: string): Promise<PersonTie | undefined> {
    return this.ties.findOne({ id }, { lock: 'forUpdate' });
  }

  async insertTie(tie: PersonTie): Promise<void> {
    await this.ties.insert(tie);
  }

  async endTie(id: string, endsOn: LocalDate): Promise<void> {
    await this.ties.update({ id }, { endsOn });
  }
}

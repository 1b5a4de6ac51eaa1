import { Clock } from '#clock';
import { KeyErased, Keyring } from '#keyring';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { SidePositionEntity } from './side-position.entity.js';

/** What somebody does besides: personal content. */
export interface SidePositionContent {
  readonly title: string;
  readonly organisation: string;
}

export interface SidePosition extends SidePositionContent {
  readonly id: string;
  readonly personId: string;
  readonly shownPublicly: boolean;
}

/** Side positions, sealed under the key of whoever has them. */
@Injectable()
export class SidePositionRepository {
  private readonly rows: TenantRepository<SidePositionEntity>;

  constructor(
    door: TenantDoor,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
  ) {
    this.rows = new TenantRepository(door, SidePositionEntity);
  }

  /** Answers the id. Throws KeyErased for somebody whose content was erased. */
  async insert(personId: string, content: SidePositionContent, shownPublicly: boolean): Promise<string> {
    const id = this.clock.newId();
    const { title, organisation } = content;
    const sealed = await this.keyring.seal(personId, place(id), JSON.stringify({ title, organisation }));
    await this.rows.insert({ id, personId, sealed, shownPublicly, recordedAt: this.clock.nowIso() });
    return id;
  }

  async count(personId: string): Promise<number> {
    return (await this.rows.find({ personId })).length;
  }

  async personOf(id: string): Promise<string | undefined> {
    return (await this.rows.findOne({ id }))?.personId;
  }

  async remove(id: string): Promise<void> {
    await this.rows.delete({ id });
  }

  /** Of these people, opened; of somebody who was erased nothing. */
  async listOfPeople(personIds: readonly string[], { onlyPublic = false } = {}): Promise<SidePosition[]> {
    const where = { personId: In([...personIds]), ...(onlyPublic && { shownPublicly: true }) };
    const rows = await this.rows.find(where, { order: { recordedAt: 'ASC', id: 'ASC' } });
    return (await Promise.all(rows.map((row) => this.open(row)))).filter((one) => one !== undefined);
  }

  private async open({ id, personId, sealed, shownPublicly }: SidePositionEntity): Promise<SidePosition | undefined> {
    try {
      const content = JSON.parse(await this.keyring.open(personId, place(id), sealed)) as SidePositionContent;
      return { id, personId, shownPublicly, ...content };
    } catch (error) {
      if (error instanceof KeyErased) {
        return undefined;
      }
      throw error;
    }
  }
}

const place = (id: string) => ({ table: 'side_position', column: 'sealed', row: id });

import { Clock } from '#clock';
import { addDays, calendarOf, type Calendar, type LocalDate } from '#deadlines';
import { type Regulation } from '#regulation';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Plugins } from './plugins.js';
import { RegulationVersionRepository } from './regulation-version.repository.js';

/** A regulation as it governs cases: its stored version and the calendar it counts by. */
export interface ActiveRegulation {
  readonly versionId: string;
  readonly regulation: Regulation;
  readonly calendar: Calendar;
}

/** A version of this committee's regulation, and the days on which complaints that come in fall under it. */
export interface DatedVersion {
  /** Null: from the first use, because its source bears no date. */
  readonly inForceFrom: LocalDate | null;
  /** The last day; null while no later version is known. */
  readonly inForceUntil: LocalDate | null;
  /** Whether a complaint that comes in today falls under it. */
  readonly isNow: boolean;
}

/** Versions never change once stored, so what was read once is kept; this many committees' versions at most. */
const keptVersions = 500;

/** Which regulation governs: on a day, or for a case that was filed under a version. */
@Injectable()
export class RegulationCatalogue {
  private readonly kept = new Map<string, ActiveRegulation>();

  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
    private readonly versions: RegulationVersionRepository,
    private readonly plugins: Plugins,
  ) {}

  /** The version in force on a day; undated sources are in force from their first use. Throws where the committee has none. */
  async inForceOn(day: LocalDate): Promise<ActiveRegulation> {
    const found = await this.findInForceOn(day);
    if (!found) {
      throw new Error(`This committee has no regulation in force on ${day}.`);
    }
    return found;
  }

  /** The same, or nothing where the committee had none on that day. */
  async findInForceOn(day: LocalDate): Promise<ActiveRegulation | undefined> {
    const id = await this.versions.findIdInForceOn(day);
    return id === undefined ? undefined : this.byVersion(id);
  }

  /** The version of today, in the time zone of the regulation itself. */
  async inForceToday(): Promise<ActiveRegulation> {
    const newest = await this.inForceOn(this.clock.today('UTC'));
    return this.inForceOn(this.clock.today(newest.regulation.timeZone));
  }

  /**
   * Every version that this committee had, has or will have, the oldest first. Older ones still govern the cases that were filed
   * under them; whether there are any is not said.
   */
  async listVersions(): Promise<DatedVersion[]> {
    const known = await this.versions.listKnown();
    const { versionId } = await this.inForceToday();
    return known.map(({ id, inForceFrom }, index) => {
      const next = known[index + 1]?.inForceFrom ?? null;
      return { inForceFrom, inForceUntil: next === null ? null : addDays(next, -1), isNow: id === versionId };
    });
  }

  /** The version with this first day, also one that is over or still to come; null is the one from the first use. */
  async findVersion(inForceFrom: LocalDate | null): Promise<ActiveRegulation | undefined> {
    const id = await this.versions.findIdFrom(inForceFrom);
    return id === undefined ? undefined : this.byVersion(id);
  }

  /** The version that a case was filed under. */
  async byVersion(id: string): Promise<ActiveRegulation> {
    const key = `${this.door.tenantId}/${id}`;
    const known = this.kept.get(key) ?? (await this.load(id));
    this.kept.delete(key);
    this.kept.set(key, known);
    this.forgetOldest();
    return known;
  }

  /**
   * Puts a version in force for this committee from its first day on; answers its id. What is in force already stays as it is;
   * a text that was replaced and comes back is stored anew, so that cases keep the one they were filed under.
   */
  async activate(regulation: Regulation): Promise<string> {
    const hash = createHash('sha256').update(JSON.stringify(regulation)).digest('hex');
    const inForceFrom = regulation.inForceFrom === 'firstUse' ? null : regulation.inForceFrom;
    const active = await this.versions.findActive(regulation.id, inForceFrom);
    if (active?.hash === hash) {
      return active.id;
    }
    const id = this.clock.newId();
    const activatedAt = this.clock.nowIso();
    await this.versions.insert({ id, regulation: regulation.id, inForceFrom, hash, resolved: regulation, activatedAt });
    return id;
  }

  private async load(versionId: string): Promise<ActiveRegulation> {
    const regulation = await this.versions.getResolved(versionId);
    const { country } = regulation.calendar;
    return { versionId, regulation, calendar: calendarOf(country, this.plugins.decreeDays[country]) };
  }

  private forgetOldest(): void {
    const [oldest] = this.kept.keys();
    if (oldest !== undefined && this.kept.size > keptVersions) {
      this.kept.delete(oldest);
    }
  }
}

import { type Part } from '#access';
import { type CaseFilter, CaseReader, placeOf } from '#cases';
import { Clock } from '#clock';
import { Injectable } from '@nestjs/common';
import { type CaseConnectionModel } from './case-connection.model.js';
import { toCaseModel } from './case.model.js';
import { type CaseFilterInput, type CasesArgs } from './cases.args.js';
import { fromCursor, toCursor } from './cursor.js';

/** Committees work in the Netherlands and Flanders, which share a day. */
const timeZone = 'Europe/Amsterdam';

/** Pages of the list of cases, in the form of Relay's connections. */
@Injectable()
export class CasePages {
  constructor(
    private readonly reader: CaseReader,
    private readonly clock: Clock,
  ) {}

  /** A page; `parts` are those by which the list is narrowed and ordered. */
  async page(
    { filter, orderBy: order, first: limit, after }: CasesArgs,
    parts: readonly Part[],
  ): Promise<CaseConnectionModel> {
    const counted = this.filterOf(filter);
    const place = after === undefined ? undefined : fromCursor(order, after);
    const { records, hasNextPage } = await this.reader.list(counted, { order, after: place, limit }, parts);
    const edges = records.map((record) => ({
      cursor: toCursor(order, placeOf(record, order)),
      node: toCaseModel(record),
    }));
    return { edges, pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null }, counted, parts };
  }

  private filterOf({ overdue, ...filter }: CaseFilterInput = {}): CaseFilter {
    return { ...filter, ...(overdue === true && { overdueOn: this.clock.today(timeZone) }) };
  }
}

import { type CaseRecord } from '#cases';
import { Clock } from '#clock';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type BundleVerdict, bundleVerdict } from './bundle-verdict.js';
import { putInBundle } from './piece-statements.js';
import { type PieceView } from './piece-view.js';

/** A piece that stayed out of the bundle, with why. */
export interface LeftOut {
  readonly piece: PieceView;
  readonly verdict: Extract<BundleVerdict, { may: false }>;
}

/** Writes the bundle. */
@Injectable()
export class BundleWriter {
  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
  ) {}

  async put(record: CaseRecord, pieces: readonly PieceView[]): Promise<void> {
    const bundledOn = this.todayOf(record);
    const fit = pieces.flatMap((piece) => {
      const verdict = bundleVerdict(piece, bundledOn);
      return verdict.may && piece.bundledContentId === null ? [{ id: piece.id, contentId: verdict.contentId }] : [];
    });
    if (fit.length > 0) {
      await this.door.query(putInBundle, {
        caseId: record.file.id,
        pieceIds: fit.map(({ id }) => id),
        contentIds: fit.map(({ contentId }) => contentId),
        bundledOn,
      });
    }
  }

  leftOut(record: CaseRecord, pieces: readonly PieceView[]): LeftOut[] {
    const today = this.todayOf(record);
    return pieces.flatMap((piece) => {
      const verdict = bundleVerdict(piece, today);
      return verdict.may ? [] : [{ piece, verdict }];
    });
  }

  private todayOf({ governed }: CaseRecord): string {
    return this.clock.today(governed.regulation.timeZone);
  }
}

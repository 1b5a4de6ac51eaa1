import { actingRoles, CaseAccess, type CaseRecord, caseRightsFacts, type StepCommand } from '#cases';
import { Clock } from '#clock';
import { NotFound } from '#problems';
import { pieceRules, type ProcedureRole } from '#regulation';
import { Injectable } from '@nestjs/common';
import { hadChance } from './had-chance.js';
import { LeaveWriter } from './leave-writer.service.js';
import { PieceActs, refusedBecause, requireOpen } from './piece-acts.service.js';
import { PieceReader } from './piece-reader.service.js';
import { type PieceView } from './piece-view.js';

export interface DecideOnLatePieceCommand extends StepCommand {
  readonly pieceId: string;
  readonly granted: boolean;
  readonly motivation: string;
}

/** Whether a piece that came late may be used: only after the other side had a real chance to answer it. */
@Injectable()
export class LatePieceService {
  constructor(
    private readonly acts: PieceActs,
    private readonly access: CaseAccess,
    private readonly pieces: PieceReader,
    private readonly writer: LeaveWriter,
    private readonly clock: Clock,
  ) {}

  async decide(command: DecideOnLatePieceCommand): Promise<CaseRecord> {
    return this.acts.once('decideOnLatePiece', command, async (record) => {
      requireOpen(record);
      await this.requireRole(record);
      const pieces = await this.pieces.ofCase(record);
      const today = this.clock.today(record.governed.regulation.timeZone);
      const piece = pieces.find(({ id }) => id === command.pieceId);
      requireLate(piece);
      if (command.granted && !hadChance(piece, pieces, today)) {
        throw noChance(record);
      }
      await this.writer.write(record, piece.id, { ...command, today });
    });
  }

  /** The chair, or whoever decides on pieces under this regulation. */
  private async requireRole({ file, governed }: CaseRecord): Promise<void> {
    const named = governed.regulation.steps.decideOnPiece?.by ?? deciding(file.treatedInside);
    const held = actingRoles(await this.access.viewer(), 'decideOnLatePiece', caseRightsFacts(file));
    if (!held.some((role) => named.includes(role))) {
      throw refusedBecause('roleMayNot', `Leave for a piece that came late is given by: ${named.join(', ')}.`);
    }
  }
}

function deciding(treatedInside: boolean): readonly ProcedureRole[] {
  return treatedInside ? ['manager', 'director'] : ['chair'];
}

function requireLate(piece: PieceView | undefined): asserts piece is PieceView {
  if (!piece) {
    throw new NotFound('piece');
  }
  if (piece.leave === null) {
    throw refusedBecause('nothingToActOn', 'This piece did not come late, so it needs no leave.');
  }
  if (piece.leave === 'granted') {
    throw refusedBecause('stepAlreadyTaken', 'Leave was given for this piece already.');
  }
}

function noChance({ governed }: CaseRecord) {
  const { seenFor, source } = pieceRules(governed.regulation);
  return refusedBecause(
    'requirementsMissing',
    `The other side had no real chance to answer this piece yet: it has not answered, and could not see it for ${seenFor} days.`,
    { missing: ['chanceToAnswer'], source },
  );
}

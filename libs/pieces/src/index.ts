/**
 * What is laid before the committee: the register of pieces, who could see which since when, and the bundle of the panel, into
 * which the database lets nothing that another side could not see.
 *
 * piece      something that a side or the committee laid; its id is the id of its content
 * shown      that a side could see it, and the day from which that counts
 * bundle     what the panel reads; the rule stands in the database (`refuse_unseen_piece`)
 *
 * What is said in mediation is no piece. Which steps lay one is #procedure's answer; who reads one is #access's.
 */
export { bundleArchive } from './archive/bundle-archive.js';
export { BundleArchives } from './archive/bundle-archive.service.js';
export { type BundleContent, type BundledFile, type BundledPiece } from './archive/bundle-content.js';
export { type BundleObstacle, bundleObstacles, type BundleVerdict, bundleVerdict } from './bundle-verdict.js';
export { type LeftOut } from './bundle-writer.service.js';
export { BundleService, type Composed } from './bundle.service.js';
export { CasePieceEntity, type Leave } from './case-piece.entity.js';
export { type JoinedCase } from './joined-cases.repository.js';
export { type JoinCasesCommand, JoinedCases } from './joined-cases.service.js';
export { CaseJoinEntity, PieceGrantEntity } from './joined-rows.entity.js';
export { type DecideOnLatePieceCommand, LatePieceService } from './late-piece.service.js';
export { pieceText, type PieceText } from './piece-content.js';
export { type GrantPieceCommand, PieceGrants } from './piece-grant.service.js';
export { PieceReader } from './piece-reader.service.js';
export { type Mended, PieceRegister } from './piece-register.service.js';
export { PieceFileEntity, PieceLeaveEntity, PieceShownEntity } from './piece-rows.entity.js';
export { type PieceView, type Shown } from './piece-view.js';
export {
  type DecideOnPieceCommand,
  PieceService,
  type RedactionCommand,
  type SubmitPieceCommand,
  type SubmitReplyCommand,
} from './piece.service.js';
export { parties, type Party, type PieceKind, pieceKinds, type PieceState, pieceStates } from './pieces-of.js';
export { PiecesModule } from './pieces.module.js';
export { type PostPiecesCommand, PostingService } from './posting.service.js';
export { type RequestResponseCommand, ResponseService, type SubmitResponseCommand } from './response.service.js';

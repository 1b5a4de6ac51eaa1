import { CasesModule } from '#cases';
import { FileAccess, FilesModule } from '#files';
import { SignInModule } from '#sign-in';
import { Module } from '@nestjs/common';
import { BundleArchives } from './archive/bundle-archive.service.js';
import { BundleWriter } from './bundle-writer.service.js';
import { BundleService } from './bundle.service.js';
import { CopiedFiles } from './copied-files.service.js';
import { JoinedCasesRepository } from './joined-cases.repository.js';
import { JoinedCases } from './joined-cases.service.js';
import { LatePieceService } from './late-piece.service.js';
import { LeaveWriter } from './leave-writer.service.js';
import { PieceActs } from './piece-acts.service.js';
import { PieceFileAccess } from './piece-file-access.service.js';
import { PieceFiles } from './piece-files.service.js';
import { PieceGrants } from './piece-grant.service.js';
import { PieceReader } from './piece-reader.service.js';
import { PieceRegister } from './piece-register.service.js';
import { PieceService } from './piece.service.js';
import { PostingService } from './posting.service.js';
import { ResponseService } from './response.service.js';
import { SharedPieces } from './shared-piece.service.js';

@Module({
  imports: [CasesModule, FilesModule, SignInModule],
  providers: [
    BundleArchives,
    BundleService,
    BundleWriter,
    CopiedFiles,
    JoinedCases,
    JoinedCasesRepository,
    LatePieceService,
    LeaveWriter,
    PieceActs,
    PieceFiles,
    PieceGrants,
    PieceReader,
    PieceRegister,
    PieceService,
    PostingService,
    ResponseService,
    SharedPieces,
    { provide: FileAccess, useClass: PieceFileAccess },
  ],
  exports: [
    BundleArchives,
    BundleService,
    FileAccess,
    JoinedCases,
    LatePieceService,
    PieceGrants,
    PieceReader,
    PieceRegister,
    PieceService,
    PostingService,
    ResponseService,
  ],
})
export class PiecesModule {}

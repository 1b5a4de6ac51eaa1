import { FilesModule } from '#files';
import { PiecesModule } from '#pieces';
import { Module } from '@nestjs/common';
import { CasesApiModule } from '../cases/cases-api.module.js';
import { BundleResolver } from './bundle.resolver.js';
import { CasePiecesResolver } from './case-pieces.resolver.js';
import { PieceContentResolver } from './piece-content.resolver.js';
import { PieceFieldsResolver } from './piece-fields.resolver.js';
import { PieceLoaders } from './piece-loaders.js';
import { PiecesResolver } from './pieces.resolver.js';
import { ResponseResolver } from './response.resolver.js';

@Module({
  imports: [PiecesModule, FilesModule, CasesApiModule],
  providers: [
    BundleResolver,
    CasePiecesResolver,
    PieceContentResolver,
    PieceFieldsResolver,
    PieceLoaders,
    PiecesResolver,
    ResponseResolver,
  ],
})
export class PiecesApiModule {}

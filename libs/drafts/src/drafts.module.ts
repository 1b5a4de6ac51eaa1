import { FilesModule } from '#files';
import { SignInModule } from '#sign-in';
import { Module } from '@nestjs/common';
import { DraftFiles } from './draft-files.service.js';
import { DraftRepository } from './draft.repository.js';
import { Drafts } from './draft.service.js';
import { FileLeaving } from './file-leaving.service.js';

@Module({
  imports: [FilesModule, SignInModule],
  providers: [DraftFiles, DraftRepository, Drafts, FileLeaving],
  exports: [DraftFiles, Drafts],
})
export class DraftsModule {}

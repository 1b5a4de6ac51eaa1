import { Config } from '#config';
import { Module } from '@nestjs/common';
import { DraftFileVault } from './draft-file-vault.service.js';
import { FileStore } from './file-store.js';
import { FileVault } from './file-vault.service.js';
import { FolderStore } from './folder-store.js';

@Module({
  providers: [
    DraftFileVault,
    FileVault,
    { provide: FileStore, useFactory: ({ filesFolder }: Config) => new FolderStore(filesFolder), inject: [Config] },
  ],
  exports: [DraftFileVault, FileVault],
})
export class FilesModule {}

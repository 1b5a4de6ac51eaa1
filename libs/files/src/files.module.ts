import { Config } from '#config';
import { Module } from '@nestjs/common';
import { FileStore } from './file-store.js';
import { FileVault } from './file-vault.service.js';
import { FolderStore } from './folder-store.js';

@Module({
  providers: [
    FileVault,
    { provide: FileStore, useFactory: ({ filesFolder }: Config) => new FolderStore(filesFolder), inject: [Config] },
  ],
  exports: [FileVault],
})
export class FilesModule {}

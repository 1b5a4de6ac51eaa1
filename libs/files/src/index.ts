/**
 * The files of cases, and of drafts that may become one: what may be a file, and its bytes, sealed, in a store outside the
 * database.
 * Who may add or open one is not decided here (`FileAccess`), nor what it is in the procedure.
 */
export { type Attachment, type FileOwner, type KeptFile, type NamedFile, type OpenedFile } from './attachment.js';
export { CaseAttachmentEntity } from './case-attachment.entity.js';
export { DraftFileEntity } from './draft-file.entity.js';
export { DraftFileVault, largestDraftFiles, mostFilesOfDraft } from './draft-file-vault.service.js';
export { FileAccess } from './file-access.js';
export { FileDamaged } from './file-damaged.js';
export { type FileFacts } from './file-inspection.js';
export { downloadName, keptName, longestFileName } from './file-name.js';
export { type FileFault, FileRefused } from './file-refused.js';
export { FileStore, type StoredFile } from './file-store.js';
export { type FileType } from './file-types.js';
export { type FileLabel, FileVault, largestFile, mostFilesOfCase } from './file-vault.service.js';
export { FilesModule } from './files.module.js';
export { FolderStore } from './folder-store.js';
export { type IncomingFile } from './incoming-file.js';

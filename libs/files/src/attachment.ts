import { type Readable } from 'node:stream';
import { type CaseAttachmentEntity } from './case-attachment.entity.js';
import { type FileFacts } from './file-inspection.js';
import { type FileType } from './file-types.js';

/** Who added a file, in the words of the audit trail. */
export interface FileOwner {
  readonly kind: string;
  readonly id: string | null;
}

/** A file of a case, without what is personal of it. */
export interface Attachment {
  readonly id: string;
  readonly caseId: string;
  /** In bytes. */
  readonly size: number;
  readonly type: FileType;
  readonly by: FileOwner;
  readonly createdAt: string;
}

/** A file with its name, while its bytes stay closed. */
export interface NamedFile {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly type: FileType;
}

/** A file that was kept. */
export interface KeptFile extends FileFacts {
  readonly fileId: string;
}

/** A file with its name and its bytes, which can be read once. */
export interface OpenedFile extends Attachment {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Readable;
}

export function toAttachment(row: CaseAttachmentEntity): Attachment {
  const { id, caseId, size, type, byKind, byId, createdAt } = row;
  return { id, caseId, size, type, by: { kind: byKind, id: byId }, createdAt };
}

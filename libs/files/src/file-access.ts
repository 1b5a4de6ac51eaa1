import { type Attachment } from './attachment.js';

/**
 * Who may add a file to a case and who may open one. The feature that knows what a file is in the procedure decides, for
 * whoever asks in the running operation. Also the token by which Nest injects it.
 */
export abstract class FileAccess {
  /** Throws NotSignedIn, or NotFound: who may not add looks at a case that is not there. */
  abstract mayAdd(caseId: string): Promise<void>;

  /** Throws NotSignedIn, or NotFound: a file that may not be opened is not there. */
  abstract mayOpen(attachment: Attachment): Promise<void>;
}

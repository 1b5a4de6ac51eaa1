import { type FileOwner, type IncomingFile } from '#files';

/** Where a file that comes in is to stand, for whoever asks in the running operation. */
export interface UploadPlace {
  /** What adding a file here is called, with what tells this place from others: they make a request the same request. */
  readonly operation: 'addFile' | 'addDraftFile';
  readonly where: Readonly<Record<string, string>>;

  /** Throws where whoever asks may not add a file. */
  mayAdd(): Promise<void>;

  /** Adds what came in, and notes who did. Throws FileRefused; then the bytes are to be discarded. */
  add(incoming: IncomingFile, label: { readonly name: string; readonly by: FileOwner }): Promise<void>;
}

import { newClientKey } from '../api/client-key.js';
import { faultOf, type FileFault } from './file-limits.js';
import { type FilePlace } from './file-place.js';
import { type KeptFile } from './kept-file.js';
import { type FileToSend, type Sending } from './send-file.js';

export interface Upload {
  /** The same for every attempt, so that a file that arrived after all is not added twice. */
  readonly clientKey: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly state: 'waiting' | 'sending' | 'done' | 'broken' | 'refused';
  /** While it is sent: how much of it is on the way, between 0 and 1. */
  readonly progress: number;
  readonly fault: FileFault | undefined;
  /** Only when it is done. */
  readonly fileId: string | undefined;
}

interface UploaderTools {
  /** Where the files go; nothing when the committee could not be reached. */
  place(): Promise<FilePlace | undefined>;
  send(file: FileToSend, progress: (part: number) => void): Sending;
  changed(): void;
  /** Told of each file that arrived. */
  arrived?(file: KeptFile): void;
}

export type ChosenFile = Blob & { readonly name: string };

/** Sends chosen files, one at a time, in the order in which they were chosen. */
export class Uploader {
  uploads: readonly Upload[] = [];
  private readonly files = new Map<string, ChosenFile>();
  private underWay: { readonly clientKey: string; readonly sending: Sending } | undefined;
  private running = false;

  constructor(private readonly tools: UploaderTools) {}

  /** Takes up these files beside those that are there already. */
  add(chosen: readonly ChosenFile[], there: number): void {
    for (const file of chosen) {
      const waiting = this.uploads.filter(({ state }) => state === 'waiting' || state === 'sending').length;
      const fault = faultOf(file, there + waiting);
      const clientKey = newClientKey();
      this.files.set(clientKey, file);
      const state = fault ? 'refused' : 'waiting';
      const upload = {
        clientKey,
        name: file.name,
        size: file.size,
        state,
        progress: 0,
        fault,
        fileId: undefined,
      } as const;
      this.uploads = [...this.uploads, upload];
    }
    this.tools.changed();
    void this.run();
  }

  retry(clientKey: string): void {
    this.change(clientKey, { state: 'waiting', progress: 0, fault: undefined });
    void this.run();
  }

  /** Ends the sending of a file, or takes one away that was not taken. */
  drop(clientKey: string): void {
    this.uploads = this.uploads.filter((upload) => upload.clientKey !== clientKey);
    this.files.delete(clientKey);
    if (this.underWay?.clientKey === clientKey) this.underWay.sending.cancel();
    this.tools.changed();
  }

  /** Takes a file away that arrived before. */
  forget(fileId: string): void {
    const sent = this.uploads.find((upload) => upload.fileId === fileId);
    if (sent) this.drop(sent.clientKey);
  }

  /** Forgets every file; one that is on its way is not sent further. */
  clear(): void {
    for (const { clientKey } of this.uploads) this.drop(clientKey);
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    for (let next = this.next(); next; next = this.next()) await this.send(next);
    this.running = false;
  }

  private next(): Upload | undefined {
    return this.uploads.find(({ state }) => state === 'waiting');
  }

  private async send({ clientKey, name }: Upload): Promise<void> {
    this.change(clientKey, { state: 'sending', fault: undefined });
    const place = await this.tools.place().catch(() => undefined);
    const file = this.files.get(clientKey);
    if (!file) return;
    if (!place) return this.change(clientKey, { state: 'broken' });
    const sending = this.tools.send({ place, clientKey, file, name }, (progress) =>
      this.change(clientKey, { progress }),
    );
    this.underWay = { clientKey, sending };
    const answer = await sending.answer;
    this.underWay = undefined;
    if (answer.kind === 'done') this.end(clientKey, answer.fileId);
    else this.change(clientKey, { state: answer.kind, fault: answer.fault });
  }

  private end(clientKey: string, fileId: string): void {
    const sent = this.uploads.find((upload) => upload.clientKey === clientKey);
    this.change(clientKey, { state: 'done', progress: 1, fileId });
    if (sent) this.tools.arrived?.({ id: fileId, name: sent.name, size: sent.size });
  }

  private change(clientKey: string, changes: Partial<Upload>): void {
    this.uploads = this.uploads.map((upload) => (upload.clientKey === clientKey ? { ...upload, ...changes } : upload));
    this.tools.changed();
  }
}

/** Whether a file was chosen that has not arrived, and was not taken away again. */
export function isOneUnderWay(uploads: readonly Upload[]): boolean {
  return uploads.some(({ state }) => state === 'waiting' || state === 'sending' || state === 'broken');
}

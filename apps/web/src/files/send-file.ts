import { newClientKey } from '../api/client-key.js';
import { type SentFile } from './sent-file.js';

/** Why a file was not taken: the faults of the API, and two of our own. */
export type FileTrouble =
  'empty' | 'tooLarge' | 'type' | 'noName' | 'longName' | 'tooMany' | 'incomplete' | 'signedOut' | 'other';

const faults = ['empty', 'tooLarge', 'type', 'noName', 'longName', 'tooMany', 'incomplete'] as const;

/** At most this many bytes, as the API takes. */
export const largestFile = 25 * 1024 * 1024;

/** A file that was not taken. */
export class FileNotSent extends Error {
  constructor(readonly trouble: FileTrouble) {
    super(trouble);
  }
}

export interface Sending {
  file: File;
  address: string;
  /** The same key for every attempt at the same file, so that a lost answer makes no second file. */
  clientKey?: string;
  onProgress: (percent: number) => void;
  signal?: AbortSignal;
}

/** Sends one file. Answers what was kept; rejects with a FileNotSent. Only XMLHttpRequest tells how far it is. */
export function sendFile({ file, address, clientKey, onProgress, signal }: Sending): Promise<SentFile> {
  return new Promise((resolve, reject) => {
    const fail = (trouble: FileTrouble): void => reject(new FileNotSent(trouble));
    if (file.size > largestFile) return fail('tooLarge');
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('file-name', encodeURIComponent(file.name));
    request.setRequestHeader('client-key', clientKey ?? newClientKey());
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / Math.max(total, 1)) * 100));
    request.onerror = () => fail('other');
    request.onabort = () => fail('other');
    request.onload = () => {
      const id = request.status === 201 ? idIn(request.responseText) : undefined;
      if (id) resolve({ id, name: file.name, size: file.size });
      else fail(troubleIn(request.status, request.responseText));
    };
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function idIn(body: string): string | undefined {
  const { fileId } = parsed(body);
  return typeof fileId === 'string' ? fileId : undefined;
}

/** What is wrong, by what the API answered. */
export function troubleIn(status: number, body: string): FileTrouble {
  const { fault, code } = parsed(body);
  // Whoever is not signed in sees no case at all.
  if (code === 'NOT_SIGNED_IN' || status === 401) return 'signedOut';
  if (status === 413) return 'tooLarge';
  return faults.find((known) => known === fault) ?? 'other';
}

function parsed(body: string): { fileId?: unknown; fault?: unknown; code?: unknown } {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

import { type FileFault } from './file-limits.js';
import { type FilePlace } from './file-place.js';

export interface FileToSend {
  readonly place: FilePlace;
  /** The same for every attempt at the same file, so that a lost answer makes no second file. */
  readonly clientKey: string;
  readonly file: Blob;
  readonly name: string;
}

export type SentFile =
  | { readonly kind: 'done'; readonly fileId: string }
  | { readonly kind: 'refused'; readonly fault: FileFault }
  /** It can be sent again under the same key. Without a fault: no answer came. */
  | { readonly kind: 'broken'; readonly fault?: FileFault };

export interface Sending {
  readonly answer: Promise<SentFile>;
  cancel(): void;
}

/**
 * Sends the bytes of one file, and tells how much of it is on the way, between 0 and 1. Only XMLHttpRequest tells how far
 * it is.
 */
export function sendFile({ place, clientKey, file, name }: FileToSend, progress: (part: number) => void): Sending {
  const request = new XMLHttpRequest();
  const answer = new Promise<SentFile>((resolve) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => resolve(readAnswer(request.status, request.responseText, place.notFound)));
    for (const end of ['error', 'abort', 'timeout'] as const) {
      request.addEventListener(end, () => resolve({ kind: 'broken' }));
    }
  });
  request.open('POST', place.address);
  const headers = {
    ...place.headers,
    'content-type': 'application/octet-stream',
    'file-name': encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, '_')),
    'client-key': clientKey,
  };
  for (const [header, value] of Object.entries(headers)) request.setRequestHeader(header, value);
  request.send(file);
  return { answer, cancel: () => request.abort() };
}

/** The words of the API for what is wrong with a file, and ours. */
const faults: Readonly<Record<string, FileFault>> = {
  tooLarge: 'tooLarge',
  empty: 'empty',
  type: 'type',
  tooMany: 'tooManyInCase',
  tooManyInDraft: 'tooMany',
  tooLargeTogether: 'tooLargeTogether',
  noName: 'noName',
  longName: 'longName',
};

/** What can be tried again after a while, or after signing in. */
const passing: readonly FileFault[] = ['busy', 'signedOut'];

/** What an answer means; `notFound` is what it means that there is no such place. */
export function readAnswer(status: number, text: string, notFound: FileFault): SentFile {
  const body = parsed(text);
  if (status === 201 && typeof body['fileId'] === 'string') return { kind: 'done', fileId: body['fileId'] };
  if (body['fault'] === 'incomplete' || status >= 500 || status === 0) return { kind: 'broken' };
  const byStatus: Readonly<Record<number, FileFault>> = {
    401: 'signedOut',
    404: notFound,
    413: 'tooLarge',
    429: 'busy',
  };
  const fault = faults[String(body['fault'])] ?? byStatus[status] ?? 'other';
  return { kind: passing.includes(fault) ? 'broken' : 'refused', fault };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

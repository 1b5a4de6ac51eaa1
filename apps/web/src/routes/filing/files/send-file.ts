import { type FileFault } from './file-limits.js';

export interface FileToSend {
  readonly code: string;
  readonly clientKey: string;
  readonly file: Blob;
  readonly name: string;
}

export type SentFile =
  | { readonly kind: 'done'; readonly fileId: string }
  | { readonly kind: 'refused'; readonly fault: FileFault }
  /** No answer came: it can be sent again under the same key. */
  | { readonly kind: 'broken' };

export interface Sending {
  readonly answer: Promise<SentFile>;
  cancel(): void;
}

/** Sends the bytes of one file, and tells how much of it is on the way, between 0 and 1. */
export function sendFile({ code, clientKey, file, name }: FileToSend, progress: (part: number) => void): Sending {
  const request = new XMLHttpRequest();
  const answer = new Promise<SentFile>((resolve) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => resolve(readAnswer(request.status, request.responseText)));
    for (const end of ['error', 'abort', 'timeout'] as const) {
      request.addEventListener(end, () => resolve({ kind: 'broken' }));
    }
  });
  request.open('POST', '/drafts/files');
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('draft-code', code);
  request.setRequestHeader('file-name', encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, '_')));
  request.setRequestHeader('client-key', clientKey);
  request.send(file);
  return { answer, cancel: () => request.abort() };
}

/** The words of the API for what is wrong with a file, and ours. */
const faults: Readonly<Record<string, FileFault>> = {
  tooLarge: 'tooLarge',
  empty: 'empty',
  type: 'type',
  tooMany: 'tooMany',
  tooManyInDraft: 'tooMany',
  tooLargeTogether: 'tooLargeTogether',
  longName: 'longName',
};

/** What an answer means. */
export function readAnswer(status: number, text: string): SentFile {
  const body = parsed(text);
  if (status === 201 && typeof body['fileId'] === 'string') return { kind: 'done', fileId: body['fileId'] };
  const { fault } = body;
  if (fault === 'incomplete' || status >= 500 || status === 0) return { kind: 'broken' };
  return { kind: 'refused', fault: faults[String(fault)] ?? byStatus[status] ?? 'other' };
}

const byStatus: Readonly<Record<number, FileFault>> = { 404: 'noDraft', 413: 'tooLarge', 429: 'busy' };

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

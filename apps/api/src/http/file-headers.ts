import { downloadName, FileRefused, longestFileName, type OpenedFile } from '#files';
import { BadInput, NotFound } from '#problems';
import { type FastifyRequest } from 'fastify';
import { draftCode } from '../cases/file-complaint.input.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** A name with a path before it, in which every character takes four bytes of three characters each. */
const longestHeader = 4 * longestFileName * 12;

/** An id that can exist. What cannot exist is not there, like any other. */
export function requireIdOf(what: 'case' | 'file', id: string): string {
  if (!uuid.test(id)) {
    throw new NotFound(what);
  }
  return id;
}

/** The code of a draft: a secret, so it never stands in an address. One that cannot be is not there. Throws NotFound. */
export function requireDraftCode({ headers }: FastifyRequest): string {
  const { 'draft-code': code } = headers;
  if (typeof code !== 'string' || !draftCode.test(code)) {
    throw new NotFound('draft');
  }
  return code;
}

/** What an upload says in its headers. An address stays behind in logs and histories, so a name never stands in it. */
export interface UploadHeaders {
  readonly clientKey: string;
  /** As it was given. */
  readonly name: string;
}

/** Throws BadInput or FileRefused. */
export function uploadHeaders({ headers }: FastifyRequest): UploadHeaders {
  const { 'client-key': clientKey, 'file-name': name } = headers;
  if (typeof clientKey !== 'string' || !uuid.test(clientKey)) {
    const message = 'Give each upload a key of its own in the header client-key: a UUID in small letters.';
    throw new BadInput([{ field: 'clientKey', message }]);
  }
  return { clientKey, name: decoded(typeof name === 'string' ? name : '') };
}

function decoded(name: string): string {
  try {
    return name.length > longestHeader ? '' : decodeURIComponent(name);
  } catch {
    throw new FileRefused('noName');
  }
}

/**
 * How a file is handed over: to be saved, never to be shown as a page of ours, never to be kept on the way. Its name is written
 * as in RFC 6266 and RFC 8187.
 */
export function downloadHeaders({ name, type, size }: OpenedFile): Record<string, string | number> {
  const encoded = encodeURIComponent(downloadName(name, type)).replaceAll(/['()*]/g, percent);
  return {
    'content-type': type === 'text/plain' ? 'text/plain; charset=utf-8' : type,
    'content-length': size,
    ...toBeSaved,
    'content-disposition': `attachment; filename*=UTF-8''${encoded}`,
  };
}

/** The same for a ZIP that is made while it is sent, so that its size is not known. The name is made by us: plain letters. */
export function archiveHeaders(name: string): Record<string, string> {
  return {
    'content-type': 'application/zip',
    ...toBeSaved,
    'content-disposition': `attachment; filename="${name}"`,
  };
}

/** The same for an entry of a calendar. The name is made by us: plain letters. */
export function calendarHeaders(name: string): Record<string, string> {
  return {
    'content-type': 'text/calendar; charset=utf-8',
    ...toBeSaved,
    'content-disposition': `attachment; filename="${name}"`,
  };
}

const toBeSaved = {
  'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, no-store',
};

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

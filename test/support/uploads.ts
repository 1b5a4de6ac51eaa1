import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import supertest, { type Response } from 'supertest';
import { type Caller } from './caller.js';

/** What an upload is answered: a file, or what is wrong. */
export interface UploadAnswer {
  readonly status: number;
  readonly body: {
    readonly fileId: string;
    readonly size: number;
    readonly type: string;
    readonly code?: string;
    readonly message?: string;
    readonly fault?: string;
  };
}

export interface OpenedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/** Where a file goes: into a case, or into a draft of a complaint by its code. */
export type TestPlace = { readonly caseId: string } | { readonly draft: string };

export type TestUpload = TestPlace & {
  readonly bytes: Buffer;
  /** What differs from a good upload; an empty header is left out. */
  readonly headers?: Readonly<Record<string, string>>;
};

const addressOf = (place: TestPlace): string => ('caseId' in place ? `/cases/${place.caseId}/files` : '/drafts/files');

/** Sends a file as the screens do. */
export async function uploads(caller: Caller, upload: TestUpload): Promise<UploadAnswer> {
  const asked = asCaller(caller, 'post', addressOf(upload));
  for (const [name, value] of Object.entries({ ...goodHeaders(upload), ...upload.headers })) {
    void (value === '' ? asked : asked.set(name, value));
  }
  const { status, body } = await asked.send(upload.bytes);
  return { status, body: body as UploadAnswer['body'] };
}

/** Sends something to an address that should not take it as this. */
export async function sendsAway(caller: Caller, address: string, type: string): Promise<unknown> {
  const asked = asCaller(caller, 'post', address).set('file-name', 'a.txt').set('client-key', randomUUID());
  const { body } = await asked.set('content-type', type).send('a text');
  return body as unknown;
}

export async function opens(caller: Caller, fileId: string): Promise<OpenedAnswer> {
  const response = await asCaller(caller, 'get', `/files/${fileId}`).buffer(true).parse(asBytes);
  return { status: response.status, headers: response.headers, bytes: response.body as Buffer };
}

/** The bundle of a case as one file. */
export async function takesBundle(caller: Caller, caseId: string): Promise<OpenedAnswer> {
  const response = await asCaller(caller, 'get', `/cases/${caseId}/bundle`).buffer(true).parse(asBytes);
  return { status: response.status, headers: response.headers, bytes: response.body as Buffer };
}

/** The hearing that is ahead in a case, as somebody takes it to a calendar. */
export async function takesCalendar(caller: Caller, caseId: string): Promise<OpenedAnswer> {
  const response = await asCaller(caller, 'get', `/cases/${caseId}/hearing.ics`).buffer(true).parse(asBytes);
  return { status: response.status, headers: response.headers, bytes: response.body as Buffer };
}

/** Sends the beginning of a file, and breaks the connection when that has come in. */
export async function breaksOff(caller: Caller, upload: TestUpload, cameIn: () => Promise<unknown>): Promise<void> {
  const { port } = (await listening(caller)).address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  const lines = Object.entries({
    ...goodHeaders(upload),
    host: caller.host,
    cookie: caller['cookie'] ?? '',
    'content-length': String(upload.bytes.length * 2),
  }).map(([name, value]) => `${name}: ${value}`);
  socket.write(`POST ${addressOf(upload)} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
  await written(socket, upload.bytes);
  await cameIn();
  socket.destroy();
  await once(socket, 'close');
}

const goodHeaders = (place: TestPlace) => ({
  'content-type': 'application/octet-stream',
  'file-name': 'a-file',
  'client-key': randomUUID() as string,
  ...('draft' in place ? { 'draft-code': place.draft } : {}),
});

function asCaller(caller: Caller, method: 'get' | 'post', address: string): supertest.Test {
  return caller['with'](supertest(caller['server'])[method](address));
}

async function listening(caller: Caller) {
  const server = caller['server'];
  if (!server.listening) {
    server.listen(0);
    await once(server, 'listening');
  }
  return server;
}

function written(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => socket.write(bytes, (error) => (error ? reject(error) : resolve())));
}

function asBytes(response: Response, done: (error: Error | null, bytes: Buffer) => void): void {
  const parts: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (part: Buffer) => parts.push(part));
  stream.on('error', (error: Error) => done(error, Buffer.alloc(0)));
  stream.on('end', () => done(null, Buffer.concat(parts)));
}

/** Sends a text of so many bytes, of which never more than a part is in memory; answers the status. */
export async function streams(
  caller: Caller,
  { size, ...place }: TestPlace & { readonly size: number },
): Promise<number> {
  const { port } = (await listening(caller)).address() as AddressInfo;
  const headers = { ...goodHeaders(place), host: caller.host, cookie: caller['cookie'] ?? '', 'content-length': size };
  const outgoing = request({ port, host: '127.0.0.1', method: 'POST', path: addressOf(place), headers });
  const answered = once(outgoing, 'response') as Promise<[IncomingMessage]>;
  await pipeline(textOf(size), outgoing);
  const [response] = await answered;
  response.resume();
  return response.statusCode ?? 0;
}

function* textOf(size: number): Generator<Buffer> {
  const part = Buffer.alloc(65_536, 'De lift staat stil. ');
  for (let sent = 0; sent < size; sent += part.length) {
    yield part.subarray(0, size - sent);
  }
}

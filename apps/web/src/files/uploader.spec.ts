import { casePlace, draftPlace } from './file-place.js';
import { type KeptFile } from './kept-file.js';
import { readAnswer, type SentFile } from './send-file.js';
import { type ChosenFile, isOneUnderWay, Uploader } from './uploader.js';

interface Sent {
  readonly clientKey: string;
  readonly name: string;
  progress(part: number): void;
  end(answer: SentFile): Promise<void>;
  cancelled: boolean;
}

const done: SentFile = { kind: 'done', fileId: 'f' };

function anUploader(isReached = true) {
  const sent: Sent[] = [];
  const arrived: KeptFile[] = [];
  const uploader = new Uploader({
    place: async () => (isReached ? draftPlace('code') : undefined),
    changed: () => undefined,
    arrived: (file) => arrived.push(file),
    send: ({ clientKey, name }, progress) => {
      let resolve: (answer: SentFile) => void = () => undefined;
      const promise = new Promise<SentFile>((given) => (resolve = given));
      const end = async (answer: SentFile): Promise<void> => {
        resolve(answer);
        await turns();
      };
      const one: Sent = { clientKey, name, progress, end, cancelled: false };
      sent.push(one);
      const cancel = (): void => {
        one.cancelled = true;
        resolve({ kind: 'broken' });
      };
      return { answer: promise, cancel };
    },
  });
  return { uploader, sent, arrived };
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

function aFile(name: string, size = 10): ChosenFile {
  return { name, size } as ChosenFile;
}

describe('chosen files', () => {
  it('are sent one by one, in their order', async () => {
    const { uploader, sent } = anUploader();

    uploader.add([aFile('one.jpg'), aFile('two.jpg')], 0);
    await turns();
    expect(sent.map(({ name }) => name)).toEqual(['one.jpg']);
    await sent[0]?.end(done);

    expect(sent.map(({ name }) => name)).toEqual(['one.jpg', 'two.jpg']);
    expect(uploader.uploads.map(({ state }) => state)).toEqual(['done', 'sending']);
  });

  it('tell how much of them is on the way', async () => {
    const { uploader, sent } = anUploader();
    uploader.add([aFile('one.jpg')], 0);
    await turns();

    sent[0]?.progress(0.5);

    expect(uploader.uploads[0]).toMatchObject({ state: 'sending', progress: 0.5 });
  });

  it('that did not arrive are sent again under the same key', async () => {
    const { uploader, sent } = anUploader();
    uploader.add([aFile('one.jpg')], 0);
    await turns();
    await sent[0]?.end({ kind: 'broken' });
    expect(uploader.uploads[0]?.state).toBe('broken');

    uploader.retry(uploader.uploads[0]?.clientKey ?? '');
    await turns();

    expect(sent[1]?.clientKey).toBe(sent[0]?.clientKey);
  });

  it('can be taken back while they are sent, and the next one is sent', async () => {
    const { uploader, sent } = anUploader();
    uploader.add([aFile('one.jpg'), aFile('two.jpg')], 0);
    await turns();

    uploader.drop(uploader.uploads[0]?.clientKey ?? '');
    await turns();

    expect([sent[0]?.cancelled, sent[1]?.name, uploader.uploads.length]).toEqual([true, 'two.jpg', 1]);
  });

  it('are not sent when they are too large, empty or too many, and it is said why', async () => {
    const { uploader, sent } = anUploader();

    uploader.add([aFile('film.mp4', 25 * 1024 * 1024 + 1), aFile('empty.txt', 0)], 0);
    uploader.add([aFile('one.jpg')], 20);
    await turns();

    expect(uploader.uploads.map(({ fault }) => fault)).toEqual(['tooLarge', 'empty', 'tooMany']);
    expect(sent).toEqual([]);
  });

  it('wait for a second try when the committee could not be reached', async () => {
    const { uploader, sent } = anUploader(false);

    uploader.add([aFile('one.jpg')], 0);
    await turns();

    expect([uploader.uploads[0]?.state, sent.length]).toEqual(['broken', 0]);
  });

  it('are told of when they arrived, unless they were taken back meanwhile', async () => {
    const { uploader, sent, arrived } = anUploader();
    uploader.add([aFile('one.jpg'), aFile('two.jpg')], 0);
    await turns();

    await sent[0]?.end(done);
    uploader.drop(uploader.uploads[1]?.clientKey ?? '');
    await sent[1]?.end(done);

    expect(arrived).toEqual([{ id: 'f', name: 'one.jpg', size: 10 }]);
  });

  it.each([
    ['that did not arrive yet', undefined, true],
    ['that can be tried again', { kind: 'broken', fault: 'signedOut' }, true],
    ['that were refused', { kind: 'refused', fault: 'type' }, false],
    ['that arrived', done, false],
  ] as const)('%s: %j', async (_, answer, isUnderWay) => {
    const { uploader, sent } = anUploader();
    uploader.add([aFile('one.jpg')], 0);
    await turns();

    if (answer) await sent[0]?.end(answer);

    expect(isOneUnderWay(uploader.uploads)).toBe(isUnderWay);
  });
});

describe('the answer to a file', () => {
  it.each([
    [201, { fileId: 'f' }, { kind: 'done', fileId: 'f' }],
    [400, { fault: 'type' }, { kind: 'refused', fault: 'type' }],
    [400, { fault: 'noName' }, { kind: 'refused', fault: 'noName' }],
    [400, { fault: 'tooMany' }, { kind: 'refused', fault: 'tooManyInCase' }],
    [400, { fault: 'tooManyInDraft' }, { kind: 'refused', fault: 'tooMany' }],
    [400, { fault: 'tooLargeTogether' }, { kind: 'refused', fault: 'tooLargeTogether' }],
    [400, { fault: 'incomplete' }, { kind: 'broken' }],
    [401, {}, { kind: 'broken', fault: 'signedOut' }],
    [429, {}, { kind: 'broken', fault: 'busy' }],
    [413, {}, { kind: 'refused', fault: 'tooLarge' }],
    [502, {}, { kind: 'broken' }],
    [418, {}, { kind: 'refused', fault: 'other' }],
  ])('%i %j means %j', (status, body, meaning) => {
    expect(readAnswer(status, JSON.stringify(body), 'noDraft')).toEqual(meaning);
  });

  it('that there is no such place means that the draft is gone, or that the session ended', () => {
    expect(readAnswer(404, '{}', draftPlace('code').notFound)).toEqual({ kind: 'refused', fault: 'noDraft' });
    expect(readAnswer(404, '{}', casePlace('id').notFound)).toEqual({ kind: 'broken', fault: 'signedOut' });
  });

  it.each(['<html>', 'null', ''])('%j is refused with other words, never with an error', (text) => {
    expect(readAnswer(400, text, 'noDraft')).toEqual({ kind: 'refused', fault: 'other' });
  });
});

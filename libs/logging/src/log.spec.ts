import { Log } from './log.js';
import { NestLog } from './nest-log.js';

const secret = 'the neighbour of Breestraat 1';

function aLog(): { log: Log; lines: () => Record<string, unknown>[] } {
  const written: string[] = [];
  const log = new Log({ level: 'debug', destination: { write: (line) => void written.push(line) } });
  return { log, lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('Log', () => {
  it('writes a sentence with its fields', () => {
    const { log, lines } = aLog();

    log.info('The server listens.', { port: 3000 });

    expect(lines()).toEqual([
      { level: 'info', time: expect.stringMatching(/^\d{4}-.*Z$/), port: 3000, message: 'The server listens.' },
    ]);
  });

  it('leaves out a field that is not on the list, and tells how many', () => {
    const { log, lines } = aLog();
    const fields = { requestId: 'r1', complainant: secret, variables: { text: secret } };

    log.warn('Something was refused.', fields);

    expect(lines()[0]).toMatchObject({ requestId: 'r1', leftOut: 2 });
    expect(JSON.stringify(lines())).not.toContain('Breestraat');
  });

  it('leaves out a field of the list that holds a thing or a long text', () => {
    const { log, lines } = aLog();

    log.info('Done.', { operation: 'x'.repeat(201), code: { text: secret } as unknown as string });

    expect(lines()[0]).toMatchObject({ leftOut: 2 });
    expect(JSON.stringify(lines())).not.toContain('Breestraat');
  });

  it('describes an error without its message', () => {
    const { log, lines } = aLog();

    log.error('The letter was not sent.', { err: new RangeError(secret) });

    expect(lines()[0]).toMatchObject({
      level: 'error',
      err: { name: 'RangeError' },
      message: 'The letter was not sent.',
    });
    expect(JSON.stringify(lines())).not.toContain('Breestraat');
  });

  it('writes nothing below its level', () => {
    const written: string[] = [];
    const log = new Log({ level: 'warn', destination: { write: (line) => void written.push(line) } });

    log.info('Quiet.');

    expect(written).toEqual([]);
  });
});

describe('what Nest writes', () => {
  it('keeps its own sentences, with the part that speaks', () => {
    const { log, lines } = aLog();

    new NestLog(log).log('Nest application successfully started', 'NestApplication');

    expect(lines()[0]).toMatchObject({
      level: 'info',
      context: 'NestApplication',
      message: 'Nest application successfully started',
    });
  });

  it.each<[string, unknown[]]>([
    ['an error', [new Error(secret), 'ExceptionsHandler']],
    ['an error with its places', [new Error(secret), `Error: ${secret}\n    at x.ts:1:1`, 'ExceptionsHandler']],
    ['a text with places', [secret, `Error: ${secret}\n    at x.ts:1:1`, 'ExceptionsHandler']],
    ['a thing', [{ text: secret }, 'ExceptionsHandler']],
  ])('loses the message of %s', (_, [message, ...rest]) => {
    const { log, lines } = aLog();

    new NestLog(log).error(message, ...rest);

    expect(lines()[0]).toMatchObject({
      level: 'error',
      context: 'ExceptionsHandler',
      message: 'Something went wrong.',
    });
    expect(JSON.stringify(lines())).not.toContain('Breestraat');
  });

  it('keeps why the application could not be put together', () => {
    const { log, lines } = aLog();

    new NestLog(log).error(new Error("Nest can't resolve dependencies of the CasesResolver"), 'ExceptionHandler');

    expect(lines()[0]).toMatchObject({ message: "Nest can't resolve dependencies of the CasesResolver" });
  });
});

import { ConfigurationError } from './configuration-error.js';
import { readConfig } from './read-config.js';

const masterKey = Buffer.alloc(32, 7).toString('base64');

const production = {
  WEDERHOOR_MODE: 'production',
  DATABASE_URL: 'postgres://admin:secret@db:5432/wederhoor',
  MASTER_KEY: masterKey,
  PUBLIC_URL: 'https://klachten.example',
  SMTP_URL: 'smtp://mail:587',
};

function problemsOf(
  variables: Record<string, string>,
): readonly { variable: string; message: string; remedy: string }[] {
  try {
    readConfig(variables, '/project');
  } catch (error) {
    return error instanceof ConfigurationError ? error.problems : [];
  }
  return [];
}

describe('readConfig', () => {
  it('needs nothing for the demonstration', () => {
    expect(readConfig({}, '/project')).toEqual({
      mode: 'demonstration',
      port: 3000,
      host: 'localhost',
      publicUrl: 'http://localhost:3000',
      dataFolder: '/project/.data',
      filesFolder: '/project/.data/files',
      regulationsFolder: '/project/regulations',
      databasePool: 10,
      rolePrefix: 'wederhoor',
      logLevel: 'warn',
    });
  });

  it('takes an empty variable as one that is not there', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' }, '/project')).toEqual(readConfig({}, '/project'));
  });

  it('listens for the whole network in production', () => {
    expect(readConfig(production, '/project')).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      publicUrl: 'https://klachten.example',
      masterKey: Buffer.alloc(32, 7),
    });
  });

  it('follows the port in the address of the demonstration', () => {
    expect(readConfig({ PORT: '8080' }, '/project').publicUrl).toBe('http://localhost:8080');
  });

  it('writes the public address without a slash at the end', () => {
    expect(readConfig({ PUBLIC_URL: 'http://huis.local/c/' }, '/project').publicUrl).toBe('http://huis.local/c');
  });

  it('takes folders as they are written, or from the project', () => {
    expect(readConfig({ WEDERHOOR_DATA: '/srv/data', REGULATIONS_DIR: 'mine' }, '/project')).toMatchObject({
      dataFolder: '/srv/data',
      regulationsFolder: '/project/mine',
    });
  });

  it.each([
    ['in the data folder', { WEDERHOOR_DATA: '/srv/data' }, '/srv/data/files'],
    ['in a folder of the project', { WEDERHOOR_DATA: '/srv/data', WEDERHOOR_FILES: 'kept' }, '/project/kept'],
    ['in any other folder', { WEDERHOOR_FILES: '/mnt/shared' }, '/mnt/shared'],
  ])('keeps files %s', (_name, variables, folder) => {
    expect(readConfig(variables, '/project').filesFolder).toBe(folder);
  });

  it('names everything that is wrong at once, each with a remedy', () => {
    const problems = problemsOf({ PORT: 'http', DATABASE_POOL: '0', SMTP_URL: 'mail', LOG_LEVEL: 'loud' });

    expect(problems.map(({ variable }) => variable).toSorted()).toEqual([
      'DATABASE_POOL',
      'LOG_LEVEL',
      'PORT',
      'SMTP_URL',
    ]);
    expect(problems.filter(({ message, remedy }) => message === '' || remedy === '')).toEqual([]);
  });

  it.each(['DATABASE_URL', 'MASTER_KEY', 'PUBLIC_URL', 'SMTP_URL'])('demands %s in production', (variable) => {
    const { [variable as keyof typeof production]: _left, ...others } = production;

    expect(problemsOf(others)).toEqual([expect.objectContaining({ variable, message: 'is needed in production.' })]);
  });

  it('names what production lacks together with what is wrong', () => {
    const problems = problemsOf({ WEDERHOOR_MODE: 'production', PORT: '70000' });

    expect(problems.map(({ variable }) => variable)).toEqual([
      'PORT',
      'DATABASE_URL',
      'MASTER_KEY',
      'PUBLIC_URL',
      'SMTP_URL',
    ]);
  });

  it('demands https in production', () => {
    expect(problemsOf({ ...production, PUBLIC_URL: 'http://klachten.example' })).toEqual([
      expect.objectContaining({ variable: 'PUBLIC_URL', message: 'must begin with https in production.' }),
    ]);
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['DATABASE_URL', 'mysql://db/wederhoor'],
    ['DATABASE_URL', 'not an address'],
    ['DATABASE_URL', 'postgres:admin@db/wederhoor'],
    ['MASTER_KEY', Buffer.alloc(31).toString('base64')],
    ['MASTER_KEY', 'short'],
    ['WEDERHOOR_MODE', 'Production'],
    ['DATABASE_ROLE_PREFIX', 'Role; drop'],
    ['PUBLIC_URL', 'klachten-zonder-adres'],
  ])('refuses %s=%s and does not repeat the value', (variable, value) => {
    const problems = problemsOf({ [variable]: value });

    expect(problems).toEqual([expect.objectContaining({ variable })]);
    expect(JSON.stringify(problems)).not.toContain(value);
  });

  it('refuses the address of the application without that of the administrator', () => {
    expect(problemsOf({ DATABASE_APP_URL: 'postgres://app@db/wederhoor' })).toEqual([
      expect.objectContaining({ variable: 'DATABASE_APP_URL' }),
    ]);
  });

  it('shows each problem on a line of its own', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'loud' }, '/project')).toThrow(/^PORT: .+\nLOG_LEVEL: .+$/);
  });
});

import { testDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { checkDatabase } from './check-database.js';
import { openDataSource } from './open-data-source.js';

describe('checkDatabase', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
  });

  afterAll(async () => {
    await database.drop();
  });

  const changed = (change: (url: URL) => void): string => {
    const url = new URL(database.adminUrl);
    change(url);
    return url.href;
  };

  it('is content with the database of the tests', async () => {
    await expect(checkDatabase(database.adminUrl)).resolves.toBeUndefined();
  });

  it.each<[string, (url: URL) => void, string]>([
    ['nobody listens', (url) => (url.port = '1'), 'There is no PostgreSQL that answers at'],
    [
      'the host is not known',
      (url) => (url.hostname = 'nowhere.invalid'),
      'host name nowhere.invalid of the database is not known',
    ],
    ['the password is wrong', (url) => (url.password = 'a-wrong-one'), 'does not accept the password of'],
    ['the database is not there', (url) => (url.pathname = '/no_such'), 'has no database no_such'],
  ])('says in a sentence, with a remedy and without the password, that %s', async (_, change, sentence) => {
    const url = changed(change);

    const problem: unknown = await checkDatabase(url).catch((error: unknown) => error);

    expect(problem).toMatchObject({
      name: 'StartError',
      message: expect.stringContaining(sentence),
      remedy: expect.stringMatching(/\w/),
    });
    expect((problem as Error).message).not.toContain(new URL(url).password);
  });

  it('is what the pool of the application says too', async () => {
    await expect(
      openDataSource(
        changed((url) => (url.port = '1')),
        [],
      ),
    ).rejects.toThrow('There is no PostgreSQL');
  });
});

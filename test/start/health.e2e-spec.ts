import { type InjectOptions } from 'fastify';
import { testApplication, type TestApplication } from '../support/application.js';

describe('health', () => {
  let platform: TestApplication;
  const get = async (url: string) => {
    const options: InjectOptions = { url };
    const { statusCode, body } = await platform.app.getHttpAdapter().getInstance().inject(options);
    return { status: statusCode, body: JSON.parse(body) as unknown };
  };

  beforeEach(async () => {
    platform = await testApplication();
  });
  afterEach(() => platform.close());

  it('is ready when the database answers and has every migration of this version', async () => {
    expect(await get('/health/ready')).toEqual({ status: 200, body: { status: 'ready' } });
  });

  it('is ready on a database that is further than this version', async () => {
    await platform.database.asAdmin((admin) =>
      admin.query(`insert into schema_migration (timestamp, name) values (9999999999999, 'OfTheNextVersion')`),
    );

    expect(await get('/health/ready')).toEqual({ status: 200, body: { status: 'ready' } });
  });

  it('is not ready on a database that is behind', async () => {
    await platform.database.asAdmin((admin) =>
      admin.query('delete from schema_migration where id = (select max(id) from schema_migration)'),
    );

    expect(await get('/health/ready')).toEqual({ status: 503, body: { status: 'not ready', because: 'migrations' } });
  });

  it('is not ready without its database, and alive all the same', async () => {
    await platform.database.asAdmin((admin) => admin.query('drop table schema_migration'));

    expect([await get('/health/ready'), await get('/health/live')]).toEqual([
      { status: 503, body: { status: 'not ready', because: 'database' } },
      { status: 200, body: { status: 'live' } },
    ]);
  });
});

/** Where the database tests find their PostgreSQL; handed to the workers of Jest through the environment. */
export interface TestServer {
  /** The administrative connection. */
  readonly adminUrl: string;
  /** The name of the migrated database that every test file gets a copy of. */
  readonly template: string;
  readonly rolePrefix: string;
  readonly masterSecret: string;
}

const variable = 'WEDERHOOR_TEST_SERVER';

export function tellTestServer(line: string): void {
  process.env[variable] = line;
}

/** Throws when the test was not started by Jest with one of the projects that have a database. */
export function testServer(): TestServer {
  const line = process.env[variable];
  if (line === undefined) {
    throw new Error('There is no test database: run this file in the project db, e2e or contract.');
  }
  return JSON.parse(line) as TestServer;
}

/** Starts the PostgreSQL that comes along and tells its address; for tests that end this process in an unfriendly way. */
import { startEmbeddedPostgres } from '../src/embedded/start-embedded-postgres.js';

const [, , dataFolder = ''] = process.argv;
const { url } = await startEmbeddedPostgres({ dataFolder, durable: false });
process.stdout.write(`${url}\n`);
process.stdin.resume();

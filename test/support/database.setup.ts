/**
 * Starts the PostgreSQL of a test run. Jest loads this file in its own way, without the names of our libraries, so the work
 * is done by a process that knows them.
 */
import { spawn, type ChildProcess } from 'node:child_process';

export interface WithDatabase {
  wederhoorDatabase?: ChildProcess;
}

// eslint-disable-next-line import-x/no-default-export -- Jest calls the default export.
export default async function startDatabase({ rootDir }: { rootDir: string }): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--no-warnings', '--import', './test/support/typescript.mjs', 'test/support/database-server.ts'],
    { cwd: rootDir, stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } },
  );
  process.env['WEDERHOOR_TEST_SERVER'] = await firstLineOf(child);
  (globalThis as WithDatabase).wederhoorDatabase = child;
}

function firstLineOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (output.includes('\n')) {
        resolve(output.trim());
      }
    });
    child.once('exit', () => {
      reject(new Error('The test database did not start; the lines above say why.'));
    });
  });
}

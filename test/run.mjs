/**
 * `npm test` and `npm run prove`: builds what changed, runs Jest with the words that were passed on, and closes with one line
 * that says how many tests passed and failed.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../apps/server/build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

function runJest(words, report) {
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const nodeWords = ['--experimental-vm-modules', '--no-warnings'];
  const jestWords = ['--json', `--outputFile=${report}`, '--maxWorkers=2', ...words];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...nodeWords, jest, ...jestWords], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const folder = mkdtempSync(path.join(tmpdir(), 'wederhoor-report-'));
const report = path.join(folder, 'jest.json');
try {
  await build((line) => console.log(`wederhoor: ${line}`));
  const code = await runJest(process.argv.slice(2), report);
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numTotalTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  console.log(`${numPassedTests} passed, ${failed} failed`);
  process.exitCode = code !== 0 || failed > 0 || numTotalTests === 0 ? 1 : 0;
} catch (error) {
  console.error(`The tests did not run: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * `npm run regulation`: from the source where the development packages are, so that nothing has to be built and no running
 * platform is disturbed; from dist/ where only that is. Paths on the command line count from where somebody typed them.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const source = path.join(root, 'apps/regulation/src/main.ts');
const built = path.join(root, 'dist/apps/regulation/src/main.js');

function canRunSource() {
  try {
    createRequire(import.meta.url).resolve('@swc/core');
    return existsSync(source);
  } catch {
    return false;
  }
}

process.chdir(process.env.INIT_CWD ?? process.cwd());
if (canRunSource()) {
  await import('../../test/support/typescript.mjs');
  await import(pathToFileURL(source).href);
} else if (existsSync(built)) {
  await import(pathToFileURL(built).href);
} else {
  console.error('Nothing to run was found. Run npm ci, with the development packages, and try again.');
  process.exitCode = 2;
}

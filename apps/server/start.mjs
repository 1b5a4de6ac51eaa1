/** `npm start`: builds what changed since the last build. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

try {
  await build((line) => console.log(`  ${line} ...`));
} catch (error) {
  console.error(`\nWederhoor did not start: ${error.message}`);
  process.exit(1);
}

await import(path.join(root, 'dist/apps/server/src/main.js'));

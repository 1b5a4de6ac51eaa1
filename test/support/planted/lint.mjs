/** Lints the named files with the rules of the folder it is started in, and writes what was found as JSON. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { ESLint } = createRequire(pathToFileURL(path.resolve('package.json')))('eslint');
const results = await new ESLint({ cwd: process.cwd() }).lintFiles(process.argv.slice(2));
process.stdout.write(JSON.stringify(results.map(({ filePath, messages }) => ({ filePath, messages }))));

/**
 * Builds the server (tsc) and the web screens (vite) into dist/, each only when one of its sources is newer than its stamp.
 * Runs at `npm ci` (prepare) and again, as a check that costs milliseconds, at `npm start`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const parts = [
  {
    name: 'server',
    sources: ['apps/api/src', 'apps/regulation/src', 'apps/server/src', 'apps/worker/src', 'libs', 'migrations', 'tsconfig.build.json', 'package.json'],
    output: 'dist/apps',
    stale: ['dist/apps', 'dist/libs', 'dist/migrations', 'dist/.tsbuildinfo'],
    tool: ['typescript', 'lib/tsc.js', '-p', 'tsconfig.build.json'],
  },
  {
    name: 'web',
    sources: ['apps/web', 'package.json'],
    output: 'dist/web',
    stale: ['dist/web'],
    tool: ['vite', 'bin/vite.js', 'build', '--config', 'apps/web/vite.config.ts', '--logLevel', 'warn'],
  },
];

/** Newest modification under a path, in milliseconds; test files do not count. */
function newest(place) {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return /spec\.tsx?$/.test(place) ? 0 : stat.mtimeMs;
  return readdirSync(place).reduce((latest, name) => Math.max(latest, newest(path.join(place, name))), stat.mtimeMs);
}

const stampOf = (part) => path.join(root, 'dist', `.${part.name}.stamp`);

function isCurrent(part) {
  const stamp = statSync(stampOf(part), { throwIfNoEntry: false });
  if (!stamp || !existsSync(path.join(root, part.output))) return false;
  return part.sources.every((source) => newest(path.join(root, source)) <= stamp.mtimeMs);
}

function toolPath([name, file]) {
  const manifest = createRequire(path.join(root, 'package.json')).resolve(`${name}/package.json`);
  return path.join(path.dirname(manifest), file);
}

function run(part) {
  const [, , ...flags] = part.tool;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [toolPath(part.tool), ...flags], { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`Building the ${part.name} failed; the lines above say where.`)),
    );
  });
}

/** Builds what is out of date; answers the names of the parts that were built. */
export async function build(report = () => {}) {
  const stale = parts.filter((part) => !isCurrent(part));
  const before = new Date();
  for (const part of stale) {
    report(`building the ${part.name}`);
    for (const place of part.stale) rmSync(path.join(root, place), { recursive: true, force: true });
  }
  await Promise.all(stale.map(run));
  for (const part of stale) {
    mkdirSync(path.join(root, 'dist'), { recursive: true });
    writeFileSync(stampOf(part), `${before.toISOString()}\n`);
    utimesSync(stampOf(part), before, before);
  }
  return stale.map((part) => part.name);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await build((line) => console.log(`wederhoor: ${line}`));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

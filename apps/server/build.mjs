/**
 * Builds the server (tsc) and the screens (vite) into dist/, each only when the text of one of its sources changed or one of its
 * outputs is not as it was made. Runs at `npm ci` (prepare) and again, as a check of a blink, at `npm start`.
 * A build that fails leaves what was built before.
 */
import { pathToFileURL } from 'node:url';
import { inTurn } from './build/in-turn.mjs';
import { parts } from './build/parts.mjs';
import { hashOf, isComplete, isCurrent, writeRecord } from './build/record.mjs';
import { requirePackages } from './build/require-packages.mjs';
import { BuildProblem, runTool } from './build/run-tool.mjs';

/** The hash is taken first: what changes during the build is built the next time. */
async function make(part, children) {
  const hash = hashOf(part);
  await part.make(runTool(part, children));
  writeRecord(part, hash);
}

async function buildStale(report) {
  const stale = parts.filter((part) => !isCurrent(part));
  if (stale.length === 0) return [];
  const names = stale.map(({ name }) => name);
  requirePackages();
  report(`building the ${names.join(', the ')}`);
  const children = new Set();
  const endAll = () => children.forEach((child) => child.kill());
  process.once('exit', endAll);
  const results = await Promise.allSettled(stale.map((part) => make(part, children)));
  process.removeListener('exit', endAll);
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  return names;
}

/** Builds what is out of date; answers the names of the parts that were built. Throws a BuildProblem. */
export async function build(report = () => {}) {
  if (parts.every(isCurrent)) return [];
  try {
    return await inTurn(() => buildStale(report));
  } catch (error) {
    throw Object.assign(error, { standing: parts.every(isComplete) });
  }
}

const stands = 'What was built before still stands in dist/.';
const toDo = 'Run npm ci with the development packages, or bring a dist/ along.';

/** For `npm ci` and `npm run build`. Without the tools an installation goes on: there may be nothing to build. */
async function buildAlone() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  try {
    await build((line) => console.log(`wederhoor: ${line}`));
  } catch (error) {
    if (!(error instanceof BuildProblem)) throw error;
    const skipped = error.tools ? '' : 'the build is skipped: ';
    const rest = error.standing ? stands : error.tools ? '' : toDo;
    console.error(`wederhoor: ${skipped}${error.message} ${rest}`.trimEnd());
    process.exitCode = error.tools || process.env.npm_lifecycle_event !== 'prepare' ? 1 : 0;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildAlone();
}

/** `npm start`: looks whether it can run at all, builds what changed since the last build, and starts the platform. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const main = path.join(root, 'dist/apps/server/src/main.js');

function fail(sentence) {
  process.stderr.write(`\nWederhoor did not start: ${sentence}\n`);
  process.exit(1);
}

/** The versions in which everything that is used works: `engines` in package.json. */
function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  fail(`this is Node ${process.versions.node}, and it needs ${engines.node}. Install Node 22 or newer.`);
}

/** In the layout of the steps that follow, see src/screen-progress.ts. */
function tell(line) {
  process.stdout.write(`  ${'build'.padEnd(14)}${line}\n`);
}

async function buildFirst() {
  const { build } = await import('./build.mjs');
  try {
    await build((line) => tell(`${line} ...`));
  } catch (error) {
    if (error.name !== 'BuildProblem') {
      fail(`it could not be built (${error.message}). Run npm run build as whoever may write in dist/.`);
    }
    if (!error.tools && error.standing) {
      tell(`skipped: ${error.message}`);
      return;
    }
    if (!error.tools) {
      fail(`it was not built. ${error.message} Run npm ci, with the development packages, and start again.`);
    }
    const standing = ` The last build that succeeded still stands; start that one with: node ${path.relative(process.cwd(), main)}`;
    fail(`${error.message}${error.standing ? standing : ''}`);
  }
}

/** What was built does not load: a package is missing, or dist/ is not whole, as when it is being built at this moment. */
function whyNotLoaded(error) {
  const [, name] = /Cannot find package '([^']+)'/.exec(error.message) ?? [];
  if (name) return `the package ${name} is not installed. Run npm ci.`;
  return `what was built does not load (${error.name}: ${error.message}). Run npm run build and start again.`;
}

/** npm starts us through a shell, and whoever ends npm ends that shell: we would go on alone, and keep the port. */
function endWithNpm() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGHUP');
  }, 250);
  watch.unref();
}

// What was started by the time of Ctrl-C is a build at most, which ends with this process.
const leave = () => process.exit(0);
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
signals.forEach((signal) => process.on(signal, leave));
if (process.env.npm_lifecycle_event !== undefined) endWithNpm();
requireNode();
await buildFirst();
try {
  const { platform } = await import(pathToFileURL(main).href);
  if (platform === undefined) throw new Error('it is empty');
} catch (error) {
  fail(whyNotLoaded(error));
}
signals.forEach((signal) => process.removeListener(signal, leave));

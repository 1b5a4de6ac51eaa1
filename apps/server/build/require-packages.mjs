import { readFileSync } from 'node:fs';
import { inRoot } from './record.mjs';
import { BuildProblem } from './run-tool.mjs';

const tools = ['typescript', 'vite'];
const mostNames = 5;

const readJson = (...names) => JSON.parse(readFileSync(inRoot(...names), 'utf8'));

function versionOf(name) {
  try {
    return readJson('node_modules', name, 'package.json').version;
  } catch {
    return undefined;
  }
}

/** Throws a BuildProblem when what is installed is not what package.json asks for, as after a change that came without `npm ci`. */
export function requirePackages() {
  const { dependencies, devDependencies } = readJson('package.json');
  const wanted = Object.entries({ ...dependencies, ...devDependencies });
  const wrong = wanted.filter(([name, version]) => versionOf(name) !== version).map(([name]) => name);
  const missing = tools.filter((name) => versionOf(name) === undefined);
  if (missing.length > 0) {
    const are = missing.length === 1 ? 'which builds it, is' : 'which build it, are';
    throw new BuildProblem(`${missing.join(' and ')}, ${are} not installed.`, { tools: false });
  }
  if (wrong.length > 0) {
    const names = wrong.length > mostNames ? `${wrong.slice(0, mostNames).join(', ')} and others` : wrong.join(', ');
    throw new BuildProblem(`What is installed is not what package.json asks for (${names}); run npm ci.`);
  }
}

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inRoot } from './record.mjs';

/** Why there is no new build. `tools`: they are there; `standing`: what was built before is there, and whole. */
export class BuildProblem extends Error {
  name = 'BuildProblem';
  standing = false;

  constructor(message, { tools = true } = {}) {
    super(message);
    this.tools = tools;
  }
}

function toolPath(name, file) {
  return path.join(path.dirname(createRequire(inRoot('package.json')).resolve(`${name}/package.json`)), file);
}

/** Runs a tool for a part; what it says about mistakes goes to the screen. `children` can be ended from outside. */
export function runTool(part, children) {
  return (name, file, ...flags) =>
    new Promise((resolve, reject) => {
      const words = [toolPath(name, file), ...flags];
      const child = spawn(process.execPath, words, { cwd: inRoot(), stdio: 'inherit' });
      children.add(child);
      child.on('error', reject);
      child.on('exit', (code) => {
        children.delete(child);
        if (code === 0) resolve();
        else reject(new BuildProblem(`Building the ${part.name} failed; the lines above say where.`));
      });
    });
}

/** What is built: from which sources, to where, and how. */
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { filesIn, inRoot, isComplete, isSource } from './record.mjs';

/** tsc writes nothing when it finds a mistake, and otherwise only what changed: it may write over the last build. */
const server = {
  name: 'server',
  folder: 'server',
  sources: ['apps/api/src', 'apps/regulation/src', 'apps/server/src', 'apps/worker/src', 'libs', 'migrations'],
  settings: ['tsconfig.json', 'tsconfig.build.json', 'package.json', 'package-lock.json'],
  outputs: ['dist/apps', 'dist/libs', 'dist/migrations'],
  main: 'dist/apps/server/src/main.js',
  async make(run) {
    // What tsc remembers says what it once wrote, not what is still there.
    if (!isComplete(server)) rmSync(inRoot('dist/.tsbuildinfo'), { force: true });
    await run('typescript', 'lib/tsc.js', '-p', 'tsconfig.build.json');
    const leftover = server.outputs.flatMap(filesIn).filter((file) => !isSource(sourceOf(file)));
    leftover.forEach((file) => rmSync(inRoot(file)));
  },
};

/** `dist/libs/x.js` and its map come from `libs/x.ts`. */
const sourceOf = (output) => output.replace(/^dist\//, '').replace(/\.js(\.map)?$/, '.ts');

/** vite empties its folder before it writes, so a copy of the last build waits beside it. */
function vitePart({ name, sources, folder }) {
  const output = `dist/${folder}`;
  const [made, last] = [inRoot(output), inRoot(`dist/.${folder}-last`)];
  const config = `apps/${folder}/vite.config.ts`;
  return {
    name,
    folder,
    sources,
    settings: ['package.json', 'package-lock.json'],
    outputs: [output],
    main: `${output}/index.html`,
    async make(run) {
      rmSync(last, { recursive: true, force: true });
      if (existsSync(made)) cpSync(made, last, { recursive: true });
      try {
        await run('vite', 'bin/vite.js', 'build', '--config', config, '--logLevel', 'error');
      } catch (error) {
        rmSync(made, { recursive: true, force: true });
        if (existsSync(last)) renameSync(last, made);
        throw error;
      } finally {
        rmSync(last, { recursive: true, force: true });
      }
    },
  };
}

const web = vitePart({ name: 'screens', sources: ['apps/web', 'libs/access'], folder: 'web' });

/** The page on which the API can be tried, in the demonstration. */
const graphiql = vitePart({ name: 'page to try the API', sources: ['apps/graphiql'], folder: 'graphiql' });

export const parts = [server, web, graphiql];

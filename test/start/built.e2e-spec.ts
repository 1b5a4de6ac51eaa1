import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const main = 'dist/apps/server/src/main.js';

/** A copy of the build of this repository, with almost nothing to build. */
class SmallProject {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'wederhoor-build-'));

  constructor() {
    for (const file of ['package.json', 'tsconfig.json', 'tsconfig.build.json']) {
      cpSync(file, this.at(file));
    }
    for (const file of ['build.mjs', 'start.mjs', 'build']) {
      cpSync(`apps/server/${file}`, this.at('apps/server', file), { recursive: true });
    }
  }

  at(...names: string[]): string {
    return path.join(this.folder, ...names);
  }

  write(file: string, text: string): void {
    mkdirSync(path.dirname(this.at(file)), { recursive: true });
    writeFileSync(this.at(file), text);
  }

  /** As an earlier build left it. */
  built(folder: string, file: string, text: string): void {
    this.write(file, text);
    this.write(
      `dist/.${folder}.json`,
      JSON.stringify({ hash: 'earlier', outputs: { [file]: statSync(this.at(file)).size } }),
    );
  }

  run(program: 'build' | 'start', settings: Readonly<Record<string, string>> = {}) {
    const env = { PATH: process.env['PATH'], ...settings };
    const words = [`apps/server/${program}.mjs`];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: this.folder, env, encoding: 'utf8' });
    return { code: status, said: `${stdout}${stderr}`.trim() };
  }
}

describe('building', () => {
  let project: SmallProject;
  const builtPages = () => {
    project.built('web', 'dist/web/index.html', '<!doctype html>');
    project.built('graphiql', 'dist/graphiql/index.html', '<!doctype html>');
  };

  beforeEach(() => {
    project = new SmallProject();
  });
  afterEach(() => rmSync(project.folder, { recursive: true, force: true }));

  it('lets an installation without the tools go on, and says what to do', () => {
    const prepared = project.run('build', { npm_lifecycle_event: 'prepare' });
    const started = project.run('start');

    expect([prepared, started]).toEqual([
      { code: 0, said: expect.stringMatching(/the build is skipped: typescript and vite.*Run npm ci/) as unknown },
      { code: 1, said: expect.stringMatching(/^Wederhoor did not start: it was not built\. .*Run npm ci/) as unknown },
    ]);
  });

  it('starts what was built before where the tools are not installed', () => {
    builtPages();
    project.built('server', main, 'console.log("it runs"); export const platform = true;');
    project.write('libs/clock/src/index.ts', 'export const changed = true;');

    const { code, said } = project.run('start');

    expect({ code, said }).toEqual({ code: 0, said: expect.stringMatching(/skipped: .*\n.*it runs$/) as unknown });
  });

  it('says in a sentence that what was built does not load', () => {
    builtPages();
    project.built('server', main, 'import "nowhere-to-be-found";');

    const { code, said } = project.run('start');

    expect({ code, said }).toEqual({
      code: 1,
      said: 'Wederhoor did not start: the package nowhere-to-be-found is not installed. Run npm ci.',
    });
  });

  it('keeps the last build when the next one fails, and mends one of which a part is lost', () => {
    builtPages();
    symlinkSync(path.resolve('node_modules'), project.at('node_modules'));
    project.write('apps/server/src/main.ts', 'export const platform: boolean = true;');
    project.write('apps/server/src/old.ts', 'export const old = true;');

    const first = project.run('build').code;
    project.write('apps/server/src/main.ts', 'export const platform: boolean = 1;');
    const failed = project.run('build');
    const kept = existsSync(project.at(main));
    project.write('apps/server/src/main.ts', 'export const platform: boolean = false;');
    rmSync(project.at('apps/server/src/old.ts'));
    rmSync(project.at(main));
    const mended = project.run('build').code;

    const after = { main: existsSync(project.at(main)), old: existsSync(project.at('dist/apps/server/src/old.js')) };
    expect({ first, failed, kept, mended, after }).toEqual({
      first: 0,
      failed: { code: 1, said: expect.stringContaining('What was built before still stands') as unknown },
      kept: true,
      mended: 0,
      after: { main: true, old: false },
    });
  });
});

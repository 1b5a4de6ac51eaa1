import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';

const program = path.resolve('apps/regulation/run.mjs');

describe('npm run regulation', () => {
  it('checks the regulations of this repository from any directory', () => {
    expect(asked('check')).toMatchObject({ code: 0, err: '' });
  });

  it('ends with 2 and one sentence when it does not know a command', () => {
    expect(asked('frobnicate')).toEqual({
      code: 2,
      out: '',
      err: 'There is no command "frobnicate".\nUse one of these: check, test, show, draw, diff, replay, new, help.\n',
    });
  });

  it('writes no colour where nobody looks', () => {
    expect(asked('test').out).not.toContain('\u001b');
  });
});

/** As npm starts it for somebody who stands in another directory. */
function asked(...words: string[]): { code: number | null; out: string; err: string } {
  const env = { ...process.env, INIT_CWD: tmpdir(), NODE_OPTIONS: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { env, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

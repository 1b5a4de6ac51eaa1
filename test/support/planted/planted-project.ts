import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One finding of ESLint in a planted file. */
export interface Finding {
  /** The path from the top of the project. */
  readonly file: string;
  readonly rule: string;
  readonly message: string;
}

interface Result {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

const shared = ['eslint.config.js', 'package.json', 'tsconfig.json', '.prettierrc.json', 'apps/web/tsconfig.json'];

/** A project of its own with our rules, our settings and nothing but these files, so that a fault in one disturbs nobody. */
export async function lintPlanted(files: Readonly<Record<string, string>>): Promise<Finding[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wederhoor-planted-'));
  try {
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    for (const name of shared) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      cpSync(name, path.join(folder, name));
    }
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return await lint(folder, Object.keys(files));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** ESLint in a process of its own: it finds its rules by the folder it works in. */
async function lint(folder: string, files: readonly string[]): Promise<Finding[]> {
  const script = path.resolve('test/support/planted/lint.mjs');
  const output = await new Promise<string>((resolve, reject) => {
    const options = { cwd: folder, maxBuffer: 2 ** 26, env: { ...process.env, NODE_OPTIONS: '' } };
    execFile(process.execPath, [script, ...files], options, (error, stdout, stderr) => {
      if (error) {
        reject(new Error(stderr, { cause: error }));
      } else {
        resolve(stdout);
      }
    });
  });
  return (JSON.parse(output) as Result[]).flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message }) => ({ file: path.relative(folder, filePath), rule: ruleId ?? 'none', message })),
  );
}

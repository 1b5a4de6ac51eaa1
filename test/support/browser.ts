import chromium from '@sparticuz/chromium';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { type Browser, chromium as playwright } from 'playwright-core';

export interface TestBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Nothing is asked of the network outside this machine, and nothing is kept. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-sandbox',
  '--disable-gpu',
];

/** What the package sets for other uses, and people do not have: a test would see less than they do, and cookies of one visitor in another. */
const asPeopleHaveIt = new Set([
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
  '--single-process',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
]);

/**
 * A real Chromium: the one that npm brought along, or the one that CHROMIUM_PATH names. It is unpacked once, in a folder of this
 * user and version, because the package looks for what it unpacked in the common folder of all users.
 */
export async function testBrowser(): Promise<TestBrowser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'wederhoor-browser-'));
  const given = process.env['CHROMIUM_PATH'];
  const { executablePath, env } = given === undefined ? ownChromium() : { executablePath: given, env: {} };
  const browser = await playwright.launch({
    executablePath,
    args: [...chromium.args.filter((flag) => !asPeopleHaveIt.has(flag)), ...quiet],
    headless: true,
    env: { ...process.env, ...env, HOME: profile },
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** In a process of its own, because Jest hides the real environment, and the package unpacks into the folder that TMPDIR names. */
function unpacked(folder: string, env: NodeJS.ProcessEnv = {}): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const script = "import chromium from '@sparticuz/chromium'; process.stdout.write(await chromium.executablePath());";
  const surroundings = { ...process.env, TMPDIR: folder, NODE_OPTIONS: '', ...env };
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: surroundings,
    encoding: 'utf8',
  });
}

/** The browser and what it needs to run: on a machine that lacks its libraries, those that the package brings for Amazon Linux. */
function ownChromium(): { executablePath: string; env: NodeJS.ProcessEnv } {
  const folder = path.join(tmpdir(), `wederhoor-chromium-147-${userInfo().uid}`);
  const executablePath = unpacked(folder);
  if (!lacksLibraries(executablePath)) {
    return { executablePath, env: {} };
  }
  const withLibraries = `${folder}-libraries`;
  const other = unpacked(withLibraries, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  return { executablePath: other, env: { LD_LIBRARY_PATH: path.join(withLibraries, 'al2023/lib') } };
}

function lacksLibraries(executablePath: string): boolean {
  const { stdout } = spawnSync('ldd', [executablePath], { encoding: 'utf8' });
  return (stdout ?? '').includes('not found');
}

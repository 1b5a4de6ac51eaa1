import { VersionsRefused } from '#catalogue';
import { ConfigurationError } from '#config';
import { StartError } from '#database';
import { type Finding } from '#regulation';
import { shortPath } from './short-path.js';

/** The regulations hold mistakes; nothing starts until they are mended. */
export class DamagedRegulations extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super(`The regulations hold mistakes: ${findings.length}.`);
    this.name = 'DamagedRegulations';
  }
}

const mostFindings = 25;

/** Why the platform could not start, for the person who started it: one sentence and what to do, never a stack trace. */
export function problemReport(error: unknown): string {
  return `Wederhoor did not start: ${reasonOf(error)}`;
}

function reasonOf(error: unknown): string {
  if (error instanceof DamagedRegulations || error instanceof VersionsRefused) {
    return reportFindings(error.findings);
  }
  if (error instanceof ConfigurationError) {
    const lines = error.problems.map(({ variable, message, remedy }) => `  ${variable} ${message} ${remedy}`);
    return ['its settings cannot be used.', ...lines].join('\n');
  }
  if (error instanceof StartError) {
    return `${error.message} ${error.remedy}`;
  }
  return reasonOfSystem(error) ?? unforeseen(error);
}

function reportFindings(findings: readonly Finding[]): string {
  const shown = findings.slice(0, mostFindings).map(({ file, line, message, remedy }) => {
    return `  ${shortPath(file)}:${line}  ${message} ${remedy}`;
  });
  const rest = findings.length - shown.length;
  const head =
    findings.length === 1
      ? 'there is a mistake in the regulations.'
      : `there are ${findings.length} mistakes in the regulations.`;
  return [head, ...shown, ...(rest > 0 ? [`  ... and ${rest} more.`] : [])].join('\n');
}

const systemReasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be used by this user. Change its permissions, or start as its owner.',
  EPERM: 'may not be used by this user. Change its permissions, or start as its owner.',
  EROFS: 'is on a disk that cannot be written. Choose another folder: WEDERHOOR_DATA=/path/to/folder npm start',
  ENOSPC: 'cannot be written, because the disk is full. Make room and start again.',
  EDQUOT: 'cannot be written, because the disk quota is used up. Make room and start again.',
  ENOENT: 'is not there. Put it back and start again.',
  EISDIR: 'is a folder where a file is needed. Take it away and start again.',
  ENOTDIR: 'is in something that is no folder. Take that away and start again.',
};

/** What the operating system refused, when it says of which file. */
function reasonOfSystem(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'path' in error)) {
    return undefined;
  }
  const { code, path } = error;
  const reason = typeof code === 'string' ? systemReasons[code] : undefined;
  return reason !== undefined && typeof path === 'string' ? `${shortPath(path)} ${reason}` : undefined;
}

/** Its own words may quote what somebody wrote, so they stay out. */
function unforeseen(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `something unforeseen went wrong (${name}${code}). Start with LOG_LEVEL=debug to see where, and report that.`;
}

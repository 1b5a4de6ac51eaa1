import { ConfigurationError } from '#config';
import { StartError } from '#database';
import { type Finding } from '#regulation';
import path from 'node:path';

/** The regulations hold mistakes; nothing starts until they are mended. */
export class DamagedRegulations extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super(`${findings.length} ${findings.length === 1 ? 'mistake' : 'mistakes'} in the regulations.`);
  }
}

/** Why the platform could not start, for the person who started it: one sentence and what to do, never a stack trace. */
export function problemReport(error: unknown, folder: string): string {
  if (error instanceof DamagedRegulations) {
    const lines = error.findings.map(
      ({ file, line, message, remedy }) => `  ${path.relative(folder, file)}:${line}  ${message} ${remedy}`,
    );
    return [`Wederhoor did not start: there ${error.findings.length === 1 ? 'is' : 'are'} ${error.message}`, ...lines].join('\n');
  }
  if (error instanceof ConfigurationError) {
    const lines = error.problems.map(({ variable, message, remedy }) => `  ${variable} ${message} ${remedy}`);
    return ['Wederhoor did not start: its settings cannot be used.', ...lines].join('\n');
  }
  if (error instanceof StartError) {
    return `Wederhoor did not start: ${error.message} ${error.remedy}`;
  }
  const name = error instanceof Error ? error.name : typeof error;
  return `Wederhoor did not start: something unforeseen went wrong (${name}). Set LOG_LEVEL=debug and start again to see more.`;
}

export interface ConfigurationProblem {
  /** The environment variable. */
  readonly variable: string;
  readonly message: string;
  readonly remedy: string;
}

/** The environment is wrong. Holds every problem, not only the first, and never a value. */
export class ConfigurationError extends Error {
  /** The message may be written to the log as it is. */
  readonly safeToLog = true;

  constructor(readonly problems: readonly ConfigurationProblem[]) {
    super(problems.map(({ variable, message, remedy }) => `${variable}: ${message} ${remedy}`).join('\n'));
    this.name = 'ConfigurationError';
  }
}

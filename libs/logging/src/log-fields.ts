/** Everything that may stand beside the sentence of a log line. None of it can hold what somebody wrote. */
export interface LogFields {
  readonly err?: unknown;
  /** The request this belongs to; also in the answer to the client. */
  readonly requestId?: string;
  readonly tenantId?: string;
  /** The name of a GraphQL operation, a route or a task. */
  readonly operation?: string;
  /** The hash of a trusted document. */
  readonly documentHash?: string;
  /** A stable code, of an error or a refusal. */
  readonly code?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly count?: number;
  readonly attempt?: number;
  readonly jobId?: string;
  readonly address?: string;
  readonly port?: number;
  readonly version?: string;
  /** The keyed hash with which a chain of audit entries ends. */
  readonly chainHead?: string;
  readonly regulation?: string;
  readonly migration?: string;
  readonly signal?: string;
  readonly mode?: string;
  /** The part of the software that speaks. */
  readonly context?: string;
}

const known: Readonly<Record<keyof LogFields, true>> = {
  err: true,
  requestId: true,
  tenantId: true,
  operation: true,
  documentHash: true,
  code: true,
  status: true,
  milliseconds: true,
  count: true,
  attempt: true,
  chainHead: true,
  jobId: true,
  address: true,
  port: true,
  version: true,
  regulation: true,
  migration: true,
  signal: true,
  mode: true,
  context: true,
};

const longestText = 200;

/** Keeps the fields of the list when they are short and plain; of the others only is told how many were left out. */
export function allowedFields(fields: object): Record<string, unknown> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  const kept = entries.filter(([name, value]) => Object.hasOwn(known, name) && (name === 'err' || isPlain(value)));
  const leftOut = entries.length - kept.length;
  return { ...Object.fromEntries(kept), ...(leftOut > 0 && { leftOut }) };
}

function isPlain(value: unknown): boolean {
  return (
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && value.length <= longestText)
  );
}

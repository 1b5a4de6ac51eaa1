import type { z } from 'zod';
import { dotted, inside, listed, type Path, type Problem } from './problem.js';
import { mostFindings } from './refusals.js';
import { descriptionAt, knownKeysAt } from './schema-walk.js';

type Issue = z.core.$ZodIssue;
type Checked<T> = { value: T; problems: [] } | { value?: undefined; problems: Problem[] };

/** The first pass: whether a value has the shape of the schema. Everything that is wrong comes back at once. */
export function checkShape<T>(schema: z.ZodType<T>, value: unknown): Checked<T> {
  const result = schema.safeParse(value);
  return result.success
    ? { value: result.data, problems: [] }
    : { problems: someOf(result.error.issues).flatMap((issue) => problemsOf(issue, { schema, value })) };
}

function someOf<T>(all: readonly T[]): readonly T[] {
  return all.slice(0, mostFindings);
}

interface Looked {
  readonly schema: z.ZodType;
  readonly value: unknown;
}

function problemsOf(issue: Issue, at: Looked, above: Path = []): Problem[] {
  const path = [...above, ...(issue.path as (string | number)[])];
  const found = valueAt(at.value, path);
  if (issue.code === 'unrecognized_keys') {
    return someOf(issue.keys).map((key) => unknownKey(key, path, at));
  }
  if (found === undefined) {
    return [missing(path, at)];
  }
  switch (issue.code) {
    case 'invalid_union':
      return unionProblems(issue, { path, found, at });
    case 'invalid_key':
      return issue.issues.map((inner) => withWords(path, `The key "${String(path.at(-1))}"`, inner, at));
    default:
      return [withWords(path, subjectOf(path, found), issue, at)];
  }
}

/** Of the ways in which a value may be written, the one it resembles tells what is wrong. */
function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  { path, found, at }: { path: Path; found: unknown; at: Looked },
): Problem[] {
  const resembling = issue.errors.find((branch) => !branch.some(isWrongKind));
  if (resembling) {
    return resembling.flatMap((inner) => problemsOf(inner, at, path));
  }
  const values = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
  const remedy = values.length > 0 && typeof found !== 'object' ? `Known values: ${listed(values)}.` : hint(path, at);
  return [{ path, message: `${subjectOf(path, found)} cannot stand here.`, remedy }];
}

function isWrongKind(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

function unknownKey(key: string, path: Path, { schema }: Looked): Problem {
  return {
    path: [...path, key],
    message: `Unknown key "${key}"${inside(path)}.`,
    remedy: `Known keys here: ${listed(knownKeysAt(schema, path))}.`,
  };
}

function missing(path: Path, at: Looked): Problem {
  const above = path.slice(0, -1);
  return { path, message: `The key "${String(path.at(-1))}" is missing${inside(above)}.`, remedy: hint(path, at) };
}

function withWords(path: Path, subject: string, issue: Issue, at: Looked): Problem {
  const { wrong, remedy } = wordsFor(issue);
  return { path, message: `${subject} ${wrong}.`, remedy: remedy ?? hint(path, at) };
}

function wordsFor(issue: Issue): { wrong: string; remedy?: string } {
  switch (issue.code) {
    case 'invalid_value':
      return {
        wrong: 'is not a value that is known here',
        remedy: `Known values: ${listed(issue.values.map(String))}.`,
      };
    case 'invalid_type':
      return wordsForType(issue.expected);
    case 'too_small':
      return isNumber(issue.origin)
        ? { wrong: 'is too small', remedy: `At least ${String(issue.minimum)}.` }
        : { wrong: 'is empty or too short' };
    case 'too_big':
      return {
        wrong: isNumber(issue.origin) ? 'is too large' : 'is too long',
        remedy: `At most ${String(issue.maximum)}.`,
      };
    case 'invalid_format':
      return issue.format === 'regex' ? ownWords(issue.message) : { wrong: `is not a valid ${issue.format}` };
    default:
      return ownWords(issue.message);
  }
}

function isNumber(origin: string): boolean {
  return origin === 'number' || origin === 'int';
}

function wordsForType(expected: string): { wrong: string; remedy?: string } {
  switch (expected) {
    case 'string':
      return { wrong: 'must be text', remedy: 'Write words, or put quotes around it.' };
    case 'array':
      return { wrong: 'must be a list', remedy: 'Put it between square brackets, or on lines that begin with a dash.' };
    case 'object':
    case 'record':
      return { wrong: 'must be a group of keys', remedy: 'Write keys below it, indented by two spaces.' };
    default:
      return { wrong: `must be a ${expected}` };
  }
}

/** The schema writes its own messages as "is not a ...: what to write instead". */
function ownWords(message: string): { wrong: string; remedy?: string } {
  const [wrong = message, ...rest] = message.split(': ');
  const remedy = rest.join(': ');
  return remedy ? { wrong, remedy: `${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.` } : { wrong };
}

function subjectOf(path: Path, found: unknown): string {
  const place = path.length === 0 ? 'The file' : dotted(path);
  return typeof found === 'string' && found.length > 0 && found.length <= 60 ? `${place}: "${found}"` : place;
}

function hint(path: Path, { schema }: Looked): string {
  return descriptionAt(schema, path) ?? 'See regulations/README.md for what can stand here.';
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (current, step) =>
      typeof current === 'object' && current !== null && Object.hasOwn(current, step)
        ? (current as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}

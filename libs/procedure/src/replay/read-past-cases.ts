import type { Finding } from '#regulation';
import { type Document, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { mostCases, type PastCase, pastCaseSchema } from './past-case.schema.js';

/** Larger than thousands of cases. */
const largest = 4 * 1024 * 1024;
const mostFindings = 200;

/** Past cases from a text of YAML or JSON. Everything that is wrong comes back at once, with its line; then no case does. */
export function readPastCases(file: string, text: string): { cases: PastCase[]; findings: Finding[] } {
  if (new TextEncoder().encode(text).length > largest) {
    return refused({ file, line: 1, message: 'The file is larger than 4 MB.', remedy: 'Replay the cases in parts.' });
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineAt = (offset: number) => lines.linePos(offset).line || 1;
  if (document.errors.length > 0 || !isSeq(document.contents)) {
    return { cases: [], findings: unreadable(file, document, lineAt) };
  }
  if (document.contents.items.length > mostCases) {
    const message = `There are ${document.contents.items.length} cases; at most ${mostCases} can be replayed at once.`;
    return refused({ file, line: 1, message, remedy: 'Replay the cases in parts.' });
  }
  const place = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));
  const { cases, findings } = judged(file, valueOf(document), place);
  return findings.length > 0 ? { cases: [], findings: findings.slice(0, mostFindings) } : { cases, findings };
}

type PlaceOf = (path: readonly PropertyKey[]) => number;

function judged(file: string, value: unknown, lineOf: PlaceOf): { cases: PastCase[]; findings: Finding[] } {
  if (!Array.isArray(value)) {
    return refused({ file, line: 1, message: 'Anchors and aliases are not allowed.', remedy: 'Write everything out.' });
  }
  const findings: Finding[] = [];
  const cases: PastCase[] = [];
  const seen = new Set<string>();
  for (const [index, item] of value.entries()) {
    const result = pastCaseSchema.safeParse(item);
    if (result.success) {
      cases.push(result.data);
      findings.push(...(seen.has(result.data.case) ? [twice(file, lineOf([index]), result.data.case)] : []));
      seen.add(result.data.case);
    } else {
      findings.push(...result.error.issues.map((issue) => findingOf(file, index, issue, lineOf)));
    }
  }
  return { cases, findings };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function findingOf(file: string, index: number, { path, message }: Issue, lineOf: PlaceOf): Finding {
  return {
    file,
    line: lineOf([index, ...path]),
    message: `Case ${index + 1}${path.length === 0 ? '' : `, ${path.join('.')}`}: ${message}`,
    remedy: 'Write it as docs/regulations.md says under "Past cases": case, facts, acts, and then where it is known.',
  };
}

function twice(file: string, line: number, name: string): Finding {
  return {
    file,
    line,
    message: `The case "${name}" stands here twice.`,
    remedy: 'Give each case a number of its own.',
  };
}

function unreadable(file: string, document: Document.Parsed, lineAt: (offset: number) => number): Finding[] {
  if (document.errors.length === 0) {
    const remedy = 'Begin every case with "- case:" and its number, or write a JSON array.';
    return [{ file, line: 1, message: 'The file is not a list of cases.', remedy }];
  }
  return document.errors.slice(0, mostFindings).map(({ message, pos }) => ({
    file,
    line: lineAt(pos[0]),
    message: `This is not valid YAML or JSON: ${message.split('\n')[0] ?? ''}`,
    remedy: 'Look at the spaces at the beginning of this line and the line above, and at quotes and brackets.',
  }));
}

function refused(finding: Finding): { cases: PastCase[]; findings: Finding[] } {
  return { cases: [], findings: [finding] };
}

/** An alias repeats what stands elsewhere, without bound; none is read. */
function valueOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

/** Where a place stands; where it does not, the nearest place above it. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  const node = document.getIn(path, true);
  if (isNode(node)) {
    return node.range?.[0] ?? 0;
  }
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}

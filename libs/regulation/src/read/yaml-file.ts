import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Finding } from '../finding.js';
import type { Locate, Path } from './problem.js';
import { refusedBefore, refusedInside, syntaxFindings, tooDeep } from './refusals.js';

/** A YAML file that was read: its values, and where each stands. */
export interface YamlFile {
  readonly value: unknown;
  readonly locate: Locate;
}

/** Reads YAML of one document without tabs, anchors and tags. Answers findings instead of a value when it cannot. */
export function readYaml(file: string, text: string): { yaml?: YamlFile; findings: Finding[] } {
  const refused = refusedBefore(file, text);
  if (refused.length > 0) {
    return { findings: refused };
  }
  try {
    return parse(file, text);
  } catch (error) {
    return { findings: [unreadable(file, error)] };
  }
}

function parse(file: string, text: string): { yaml?: YamlFile; findings: Finding[] } {
  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
  });
  const findings = [...syntaxFindings(file, document, lineAt), ...refusedInside(file, document, lineAt)];
  if (findings.length > 0) {
    return { findings };
  }
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return { yaml: { value, locate: (path) => lineAt(offsetOf(document, path)) }, findings: [] };
}

function unreadable(file: string, error: unknown): Finding {
  if (!(error instanceof RangeError)) {
    throw error;
  }
  return { file, line: 1, ...tooDeep };
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const child = childAt(node, step);
    if (!child) {
      break;
    }
    offset = child.offset ?? offset;
    node = child.node;
  }
  return offset;
}

function childAt(node: unknown, step: string | number): { node: unknown; offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair && { node: pair.value, offset: startOf(pair.key) };
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return item === undefined ? undefined : { node: item, offset: startOf(item) };
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}

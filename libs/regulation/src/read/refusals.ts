import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { Finding } from '../finding.js';

const largestFile = 256 * 1024;

/** Nobody reads on after so many; a file made to be wrong everywhere costs no more than that. */
export const mostFindings = 200;

/** What is left where a file in another encoding, such as UTF-16 or Latin-1, was read as UTF-8. */
// eslint-disable-next-line no-control-regex
const notUtf8 = /[\u0000\uFFFD]/;

type LineAt = (offset: number) => number;

/** What can be refused before a file is parsed: too large, tabs. */
export function refusedBefore(file: string, text: string): Finding[] {
  if (new TextEncoder().encode(text).length > largestFile) {
    return [{ file, line: 1, message: 'The file is larger than 256 kB.', remedy: 'Leave out what is not regulation.' }];
  }
  const lines = text.split(/\r\n|\r|\n/);
  const broken = lines.findIndex((line) => notUtf8.test(line));
  if (broken >= 0) {
    return [
      { file, line: broken + 1, message: 'The file is not UTF-8.', remedy: 'Save it again with the encoding UTF-8.' },
    ];
  }
  return lines.flatMap((line, index) => (line.includes('\t') ? [tabOn(file, index + 1)] : [])).slice(0, mostFindings);
}

/** Anchors, aliases, tags, keys twice and keys of the machine: they hide what a regulation says from whoever reads it. */
export function refusedInside(file: string, document: Document, lineAt: LineAt): Finding[] {
  const findings: Finding[] = [];
  visit(document, (_key, visited) => {
    const node = isPair(visited) ? visited.key : visited;
    const words = isPair(visited) ? wordsForKey(visited.key) : isNode(visited) && wordsForNode(visited);
    if (words) {
      findings.push({ file, line: lineAt(isNode(node) ? (node.range?.[0] ?? 0) : 0), ...words });
    }
    if (isMap(visited)) {
      findings.push(...keysTwice(visited).map((offset) => ({ file, line: lineAt(offset), ...twice })));
    }
    return findings.length < mostFindings ? undefined : visit.BREAK;
  });
  return findings.slice(0, mostFindings);
}

const twice = { message: 'This key stands here twice.', remedy: 'Keep one of the two.' };

/** The places of keys that stood in the same group before. */
function keysTwice(map: YAMLMap): number[] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key) || !seen.has(key.value)) {
      seen.add(isScalar(key) ? key.value : key);
      return [];
    }
    return [key.range?.[0] ?? 0];
  });
}

type Words = Pick<Finding, 'message' | 'remedy'>;

function wordsForKey(key: unknown): Words | undefined {
  return isScalar(key) && key.value === '__proto__'
    ? { message: 'The key "__proto__" is not allowed.', remedy: 'Choose another name.' }
    : undefined;
}

function wordsForNode(node: Node): Words | undefined {
  if (isAlias(node) || ('anchor' in node && node.anchor)) {
    return {
      message: 'Anchors (&) and aliases (*) are not allowed.',
      remedy: 'Write the value out in both places, or put quotes around a text that begins with & or *.',
    };
  }
  if (node.tag) {
    return {
      message: `Tags such as ${node.tag.replace('tag:yaml.org,2002:', '!!')} are not allowed.`,
      remedy: 'Take the tag away, or put quotes around a text that begins with !.',
    };
  }
  return undefined;
}

/** What the YAML parser itself stumbled over, in words that help. */
export function syntaxFindings(file: string, document: Document, lineAt: LineAt): Finding[] {
  return document.errors
    .slice(0, mostFindings)
    .map((error) => ({ file, line: lineAt(error.pos[0]), ...wordsFor(error) }));
}

function wordsFor(error: YAMLError): Words {
  if (error.message.includes('call stack')) {
    return tooDeep;
  }
  switch (error.code) {
    case 'MULTIPLE_DOCS':
      return { message: 'A second document begins here.', remedy: 'Use one file per regulation, without --- inside.' };
    case 'NON_STRING_KEY':
      return { message: 'A key must be one word.', remedy: 'Write a name before the colon.' };
    default:
      return {
        message: `This is not valid YAML: ${error.message.split('\n')[0] ?? error.code}.`.replace(/\.\.$/, '.'),
        remedy: 'Look at the spaces at the beginning of this line and the line above, and at quotes and brackets.',
      };
  }
}

function tabOn(file: string, line: number): Finding {
  return { file, line, message: 'There is a tab on this line.', remedy: 'Use spaces: two for every level.' };
}

/** The parser recurses per level: brackets nested without end exhaust it, which is the writer's mistake and not ours. */
export const tooDeep: Words = {
  message: 'The file has more levels than can be read.',
  remedy: 'A regulation needs fewer than ten levels: take brackets, dashes or spaces away.',
};

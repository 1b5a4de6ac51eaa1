import { type Document, isAlias, isNode, isPair, isScalar, type Node, visit, type YAMLError } from 'yaml';
import type { Finding } from '../finding.js';

const largestFile = 256 * 1024;

type LineAt = (offset: number) => number;

/** What can be refused before a file is parsed: too large, tabs. */
export function refusedBefore(file: string, text: string): Finding[] {
  if (new TextEncoder().encode(text).length > largestFile) {
    return [{ file, line: 1, message: 'The file is larger than 256 kB.', remedy: 'Leave out what is not regulation.' }];
  }
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => (line.includes('\t') ? [tabOn(file, index + 1)] : []));
}

/** Anchors, aliases, tags and keys of the machine: they hide what a regulation says from whoever reads it. */
export function refusedInside(file: string, document: Document, lineAt: LineAt): Finding[] {
  const findings: Finding[] = [];
  visit(document, (_key, visited) => {
    const node = isPair(visited) ? visited.key : visited;
    const words = isPair(visited) ? wordsForKey(visited.key) : isNode(visited) && wordsForNode(visited);
    if (words) {
      findings.push({ file, line: lineAt(isNode(node) ? (node.range?.[0] ?? 0) : 0), ...words });
    }
  });
  return findings;
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
  return document.errors.map((error) => ({ file, line: lineAt(error.pos[0]), ...wordsFor(error) }));
}

function wordsFor(error: YAMLError): Words {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { message: 'This key stands here twice.', remedy: 'Keep one of the two.' };
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

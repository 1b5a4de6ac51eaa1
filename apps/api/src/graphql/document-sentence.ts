import { GraphQLError, Kind } from 'graphql';
import { inputSentence } from './input-sentence.js';

const values: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.ENUM,
  Kind.NULL,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);

/** A text in a document, where the parser did not expect one. */
const quotedText = /\b((?:Block)?String) ".*"/s;

/** What graphql-js says of a document that cannot be carried out, without the values that stand in it: they may be personal. */
export function documentSentence(message: string, error: unknown): string {
  const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined;
  return node && values.has(node.kind) ? inputSentence(message) : message.replace(quotedText, 'a text');
}

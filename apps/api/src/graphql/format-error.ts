import { type Log } from '#logging';
import { Problem } from '#problems';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { documentSentence } from './document-sentence.js';
import { FieldDenied } from './field-denied.js';
import { inputSentence } from './input-sentence.js';

/** What Apollo says of a document that cannot be carried out: the sender's mistake, and safe to show. */
const ofTheDocument = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
]);

/** Every error as a stable code and a sentence; anything unforeseen is logged and answered without its words. */
export function errorFormatter(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = rootOf(error);
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (cause instanceof Problem) {
      return { message: cause.message, ...place, extensions: { code: cause.code, ...cause.details } };
    }
    if (cause instanceof FieldDenied) {
      return { message: cause.message, ...place, extensions: { code: cause.code } };
    }
    const given = formatted.extensions?.['code'];
    const code = typeof given === 'string' ? given : '';
    if (code === 'BAD_INPUT' || ofTheDocument.has(code)) {
      const said = publicCode(code) === 'BAD_INPUT' ? inputSentence : documentSentence;
      const message = said(formatted.message, error);
      return { message, ...place, extensions: { code: publicCode(code) } };
    }
    log.error('A request failed.', { err: cause });
    return {
      message: 'Something went wrong here. Nothing was changed; try again later.',
      ...place,
      extensions: { code: 'INTERNAL' },
    };
  };
}

function publicCode(code: string): string {
  return code === 'BAD_USER_INPUT' ? 'BAD_INPUT' : code;
}

function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error;
}

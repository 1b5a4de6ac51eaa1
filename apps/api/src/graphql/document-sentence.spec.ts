import { buildSchema, type GraphQLError, parse, validate } from 'graphql';
import { documentSentence } from './document-sentence.js';

const schema = buildSchema('enum Order { first last } type Query { cases(first: Int, order: Order): Int }');

/** The first error of a document, as graphql-js makes it. */
function errorOf(document: string): GraphQLError {
  try {
    return validate(schema, parse(document))[0]!;
  } catch (error) {
    return error as GraphQLError;
  }
}

describe('what is said of a document that cannot be carried out', () => {
  it.each`
    document                             | sentence
    ${'{ cases(first: "Jan de Boer") }'} | ${'It must be of the type Int.'}
    ${'{ cases(order: JanDeBoer) }'}     | ${'It must be one of the words of Order.'}
    ${'{ cases "Jan de Boer" }'}         | ${'Syntax Error: Expected Name, found a text.'}
    ${'{ cases """Jan "de" Boer""" }'}   | ${'Syntax Error: Expected Name, found a text.'}
    ${'{ klachten }'}                    | ${'Cannot query field "klachten" on type "Query".'}
  `('is "$sentence" for $document', ({ document, sentence }) => {
    const error = errorOf(document as string);

    expect(documentSentence(error.message, error)).toBe(sentence);
  });
});

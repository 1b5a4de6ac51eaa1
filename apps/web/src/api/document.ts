import { type graphql as typedGraphql } from '../graphql/generated/gql.js';

/**
 * A GraphQL document with the types that codegen made for exactly this text. What runs is the text itself, so that
 * every screen carries its own documents and no others.
 */
export const graphql: typeof typedGraphql = ((source: string) => source) as unknown as typeof typedGraphql;

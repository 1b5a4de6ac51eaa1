import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { resolvers } from './resolvers.js';

const head = `# Written by \`npm run schema\`; a test proves that it is current. Do not edit by hand.\n\n`;

/** The schema as the resolvers make it, marks and all; nothing in it can be asked. Needs no database. */
export async function schemaOfResolvers(): Promise<GraphQLSchema> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  return lexicographicSortSchema(await builder.get(GraphQLSchemaFactory).create(resolvers));
}

/** The schema as it is committed in apps/api/schema.graphql. */
export async function printedSchema(): Promise<string> {
  return `${head}${printSchema(await schemaOfResolvers())}\n`;
}

import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { resolvers } from './resolvers.js';

const head = `# Written by \`npm run schema\`; a test proves that it is current. Do not edit by hand.\n\n`;

/** The schema as it is committed in apps/api/schema.graphql. Needs no database. */
export async function printedSchema(): Promise<string> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await builder.get(GraphQLSchemaFactory).create(resolvers);
  return `${head}${printSchema(lexicographicSortSchema(schema))}\n`;
}

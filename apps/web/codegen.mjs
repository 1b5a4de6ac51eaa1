/**
 * Types for every GraphQL document of the screens, made from the schema of the API.
 * Usage: node apps/web/codegen.mjs [schema.graphql] [output folder]
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse } from 'graphql';

const here = import.meta.dirname;
const [schemaFile = path.join(here, '../api/schema.graphql'), output = path.join(here, 'src/graphql/generated')] =
  process.argv.slice(2);

const config = {
  documentMode: 'string',
  enumsAsTypes: true,
  strictScalars: true,
  scalars: { LocalDate: 'string', Instant: 'string' },
  useTypeImports: true,
  importExtension: '.js',
  pureMagicComment: true,
  skipTypename: true,
  inlineFragmentTypes: 'inline',
};

/** All `*.graphql.ts` files below a folder, in a fixed order. */
function documentFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.graphql.ts'))
    .map((name) => path.join(folder, name))
    .sort();
}

/** The documents in a file: every template after `graphql(`. */
function documentsIn(file) {
  const templates = readFileSync(file, 'utf8').matchAll(/graphql\(\s*`([^`]*)`/g);
  return [...templates].map(([, text]) => ({ location: file, rawSDL: text, document: parse(text) }));
}

const text = readFileSync(schemaFile, 'utf8');
const sections = await preset.buildGeneratesSection({
  baseOutputDir: `${output}/`,
  schema: parse(text),
  schemaAst: buildSchema(text),
  documents: documentFiles(path.join(here, 'src')).flatMap(documentsIn),
  config,
  presetConfig: { fragmentMasking: false },
  plugins: [],
  pluginMap: {},
});

mkdirSync(output, { recursive: true });
for (const section of sections) {
  writeFileSync(section.filename, await codegen(section));
}
console.log(`codegen: ${sections.length} files in ${path.relative(process.cwd(), output)}`);

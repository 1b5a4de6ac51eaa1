/** `npm run schema`: writes apps/api/schema.graphql from the resolvers. */
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { printedSchema } from './src/print-schema.ts';

writeFileSync(new URL('schema.graphql', import.meta.url), await printedSchema());

/** Writes what is made from the schema: the two JSON files and the tables in the README. */
import { writeReference } from '../test/support/regulation-reference.ts';

await writeReference();

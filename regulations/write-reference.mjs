/** Writes what is made from the code: the JSON files of the schema, the tables in the README, and the page of rights. */
import { writeReference } from '../test/support/regulation-reference.ts';
import { writeRightsPage } from '../test/support/rights-page.ts';

await writeReference();
await writeRightsPage();

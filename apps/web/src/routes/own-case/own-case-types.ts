import { type OwnCaseQuery } from '../../graphql/generated/graphql.js';

/** What the overview knows of the own case. */
export type OwnCase = NonNullable<OwnCaseQuery['case']>;
export type OwnDeadline = OwnCase['deadlines'][number];

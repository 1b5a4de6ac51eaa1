import { type CaseListQuery, type CasePageQuery } from '../../graphql/generated/graphql.js';

export type CaseRow = CaseListQuery['cases']['edges'][number]['node'];
export type CaseDetails = NonNullable<CasePageQuery['case']>;
export type CaseDeadline = CaseDetails['deadlines'][number];

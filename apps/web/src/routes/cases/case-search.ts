import { type CaseFilterInput, type CaseOrder } from '../../graphql/generated/graphql.js';

/** What the list shows; it stands in the address, so that a choice can be kept and shared. */
export interface CaseSearch {
  stage?: string;
  order?: CaseOrder;
  overdue?: true;
}

export const caseOrders = ['deadlineFirst', 'newestFirst', 'oldestFirst'] as const satisfies readonly CaseOrder[];

export function readCaseSearch(search: Record<string, unknown>): CaseSearch {
  const { stage, order, overdue } = search;
  const known = caseOrders.find((other) => other === order);
  return {
    ...(typeof stage === 'string' && /^\w{1,40}$/.test(stage) ? { stage } : {}),
    ...(known && known !== 'deadlineFirst' ? { order: known } : {}),
    ...(overdue === true ? { overdue } : {}),
  };
}

export function orderOf(search: CaseSearch): CaseOrder {
  return search.order ?? 'deadlineFirst';
}

export function filterOf({ stage, overdue }: CaseSearch): CaseFilterInput {
  return { ...(stage ? { stages: [stage] } : {}), ...(overdue ? { overdue } : {}) };
}

/** Where somebody is in the form. No word of the complaint stands in it. */
export interface FilingSearch {
  /** The name of a page; the start when absent. */
  page?: string;
  /** One answer is being changed: from here straight back to the check page. */
  change?: boolean;
}

export function readFilingSearch(search: Record<string, unknown>): FilingSearch {
  const { page, change } = search;
  return {
    ...(typeof page === 'string' && page.length <= 120 ? { page } : {}),
    ...(change === true ? { change } : {}),
  };
}

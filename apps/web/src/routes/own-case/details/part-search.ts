/** Which part of a page of the own case is shown; the first when none is said. An id is no personal content. */
export interface PartSearch {
  part?: string;
  who?: string;
}

const word = /^[A-Za-z0-9-]{1,40}$/;

export function readPartSearch(search: Record<string, unknown>): PartSearch {
  const { part, who } = search;
  return {
    ...(typeof part === 'string' && word.test(part) ? { part } : {}),
    ...(typeof who === 'string' && word.test(who) ? { who } : {}),
  };
}

/** Procedures of one organisation, in which nobody sits in a committee: who treats a complaint belongs to whom it is about. */
const withoutCommittee: readonly string[] = ['internalProcedure', 'cooperative'];

export function hasCommittee({ scheme }: { readonly scheme: string }): boolean {
  return !withoutCommittee.includes(scheme);
}

import { type TieKind } from '#composition';

/** What a member can declare about a case. `nothing`, `renting` and `nomination` are no conflict. */
export const interestKinds = [
  'nothing',
  'ownMatter',
  'household',
  'employment',
  'earlierInvolvement',
  'other',
  'renting',
  'nomination',
] as const;
export type InterestKind = (typeof interestKinds)[number];

/** What binds nobody: renting from the respondent, and being nominated by its renters. */
const harmless: readonly InterestKind[] = ['nothing', 'renting', 'nomination'];

/** What keeps somebody from a case, by itself. Whether something else does, the chair decides. */
const bars = ['ownMatter', 'household', 'employment', 'earlierInvolvement'] as const satisfies TieKind[];

export function isHarmless(kind: InterestKind): boolean {
  return harmless.includes(kind);
}

/** The tie to the case that a declaration amounts to; nothing where it is no bar by itself. */
export function tieOf(kind: InterestKind): (typeof bars)[number] | undefined {
  return bars.find((one) => one === kind);
}

/** What a deliberation can hold. The tables refuse more notes and drafts as well. */
export const deliberationLimits = { notes: 500, drafts: 200, votes: 5_000 } as const;

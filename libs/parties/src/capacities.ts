/** What somebody is in a case for the complainant. */
export const partyCapacities = ['coComplainant', 'representative', 'legalRepresentative', 'helper'] as const;
export type PartyCapacity = (typeof partyCapacities)[number];

/** By what somebody represents a complainant without being asked: bewindvoerder is administrator, curator is guardian. */
export const legalKinds = ['guardian', 'administrator', 'mentor', 'parent', 'heir'] as const;
export type LegalKind = (typeof legalKinds)[number];

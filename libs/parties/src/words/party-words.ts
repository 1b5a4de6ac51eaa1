import { type Language } from '#regulation';
import { type LegalKind, type PartyCapacity } from '../capacities.js';

/** The platform's own words for who is in a case for the complainant. */
export interface PartyWords {
  readonly capacities: Readonly<Record<PartyCapacity, string>>;
  readonly legalKinds: Readonly<Record<LegalKind, string>>;
  /** Who did something, when somebody acted for him. */
  readonly actedFor: (who: string, as: string) => string;
}

const english: PartyWords = {
  capacities: {
    coComplainant: 'complainant',
    representative: 'representative',
    legalRepresentative: 'legal representative',
    helper: 'helper',
  },
  legalKinds: {
    guardian: 'guardian',
    administrator: 'administrator',
    mentor: 'mentor',
    parent: 'parent',
    heir: 'heir',
  },
  actedFor: (who, as) => `${who}, by the ${as}`,
};

const dutch: PartyWords = {
  capacities: {
    coComplainant: 'klager',
    representative: 'gemachtigde',
    legalRepresentative: 'wettelijk vertegenwoordiger',
    helper: 'helper',
  },
  legalKinds: {
    guardian: 'curator',
    administrator: 'bewindvoerder',
    mentor: 'mentor',
    parent: 'ouder',
    heir: 'erfgenaam',
  },
  actedFor: (who, as) => `${who}, via de ${as}`,
};

const inLanguage: Readonly<Record<Language, PartyWords>> = { nl: dutch, en: english };

export function partyWords(language: Language): PartyWords {
  return inLanguage[language];
}

import { type PartyContent } from '#cases';
import { partyWords, type ShownParty } from '#parties';
import { type Language } from '#regulation';
import { type NamedContents } from '../time/case-texts.service.js';
import { type CasePartyModel } from './party.model.js';

/** Somebody in a case, in words; who it is comes from the sealed contents of the case. */
export function toPartyModel(party: ShownParty, contents: NamedContents, language: Language): CasePartyModel {
  const { nameIn, contactIn, actsForId, attorneyOn, ...shown } = party;
  const words = partyWords(language);
  return {
    ...shown,
    label: words.capacities[party.capacity],
    name: personIn(contents, nameIn)?.name ?? null,
    contact: personIn(contents, contactIn) ?? null,
    actsFor: actsForId,
    powerOfAttorneyOn: attorneyOn,
    legalKindLabel: party.legalKind && words.legalKinds[party.legalKind],
  };
}

function personIn(contents: NamedContents, id: string | null): PartyContent | undefined {
  return contents.find('party', id ?? undefined);
}

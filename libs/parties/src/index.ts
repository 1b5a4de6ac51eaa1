/**
 * Who is in a case for the complainant, besides the complainant: others who complain, who acts by power of attorney or by law, and
 * helpers with what they were granted. Says who they are and gives and ends their login codes; what they may do is #access's.
 */
export { type LegalKind, legalKinds, type PartyCapacity, partyCapacities } from './capacities.js';
export { CasePartyEntity } from './case-party.entity.js';
export { ContactDetailsService, type ChangeContactDetailsCommand } from './contact-details.service.js';
export { HelpService, type ChangeHelpCommand, type GrantHelpCommand } from './help.service.js';
export { LeavingService } from './leaving.service.js';
export { type AddedParty } from './party-entrance.service.js';
export { type PartyCommand, type WhichParty } from './party-acts.service.js';
export { PartiesModule } from './parties.module.js';
export { PartyReader, type ShownParty } from './party-reader.service.js';
export {
  type AddLegalRepresentativeCommand,
  type AddRepresentativeCommand,
  type PowerOfAttorney,
  type RecordPowerOfAttorneyCommand,
  RepresentationService,
} from './representation.service.js';
export { type AddCoComplainantCommand, CoComplainantService } from './co-complainant.service.js';
export { partyWords } from './words/party-words.js';

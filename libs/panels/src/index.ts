/**
 * Who sits in a case: the proposal of a panel, what the members declare, how one leaves it, and what a secretary does whom the
 * respondent employs. Who may sit, and why, is #composition's answer; what a step comes to is #procedure's.
 */
export { type ComposePanelCommand, PanelComposing } from './composing.service.js';
export { decidersOf } from './deciders.js';
export { type DeclareInterestsCommand, Interests } from './interests.service.js';
export {
  type ChallengeCommand,
  type DecideOnChallengeCommand,
  PanelLeaving,
  type RecuseCommand,
} from './leaving.service.js';
export { type CasePanel, type MadeChallenge, panelOf, type PanelSeat } from './panel-of.js';
export { type NamedProposal, PanelProposals } from './panel-proposals.service.js';
export { PanelReader, type ShownPanel } from './panel-reader.service.js';
export { type Declaration } from './panel-row.repository.js';
export { InterestDeclarationEntity, type RuledPlace, SecretaryRulingEntity } from './panel-rows.entity.js';
export { PanelsModule } from './panels.module.js';
export { type InterestKind, interestKinds, isHarmless } from './panel-words.js';
export {
  type DecideOnSecretaryCommand,
  SecretaryDecisions,
  SecretaryPlaces,
  type ShownSecretary,
} from './secretary-places.service.js';

import { type Force, type Route, type SecretaryPlace } from '#composition';
import { type InterestKind, type RuledPlace } from '#panels';
import { type Verdict } from '#regulation';
import { enumOf } from '../graphql/enums.js';

export const InterestKindEnum = enumOf<InterestKind>('InterestKind', 'What a member declares about a case.', {
  nothing: 'Nothing binds the member to the case.',
  ownMatter: 'It is a matter of the own.',
  household: 'It is about somebody of the same household.',
  employment: 'Work, or an office, for the participant that the case is about.',
  earlierInvolvement: 'Was involved in the matter before.',
  other: 'Something else, with a note; the chair decides whether it is a bar.',
  renting: 'Rents from the participant that the case is about. That is no conflict.',
  nomination: 'Was nominated by its renters. That is no conflict.',
});

export const PanelForceEnum = enumOf<Force>('PanelForce', 'What a finding about a panel means.', {
  refused: 'The regulation forbids it.',
  toDecide: 'The regulation leaves it open: the chair decides, with reasons.',
  asRegulated: 'Nothing is wrong; it explains the panel.',
});

export const PanelRouteEnum = enumOf<Route>('PanelRoute', 'How somebody comes to a seat.', {
  seat: 'Holds it.',
  deputy: 'Stands in for it.',
  otherParticipant: 'Holds it for another participant.',
  otherParticipantDeputy: 'Stands in for such a one.',
  vacancyDeputy: 'A deputy who was not nominated for it.',
});

export const SecretaryPlaceEnum = enumOf<SecretaryPlace>('SecretaryPlace', 'What a secretary does in a case.', {
  maySupport: 'Supports the panel; nothing is in the way.',
  disclosed: 'Supports the panel, and the parties are told.',
  notInDeliberation: 'The same, and is not there when the panel deliberates.',
  deputy: 'A deputy takes the case.',
  chairDecides: 'The parties are told, and the chair has to decide.',
});

export const RuledPlaceEnum = enumOf<RuledPlace>('SecretaryChoice', 'What the chair can decide about a secretary.', {
  disclosed: 'Supports the panel, and the parties are told.',
  notInDeliberation: 'The same, and is not there when the panel deliberates.',
  deputy: 'A deputy takes the case.',
});

export const ChallengeOutcomeEnum = enumOf<Verdict>('ChallengeOutcome', 'What was decided on a challenge.', {
  upheld: 'The member steps down.',
  rejected: 'The member stays.',
});

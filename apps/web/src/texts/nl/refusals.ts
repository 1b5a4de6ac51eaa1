/** Why a step cannot be taken now, by the code of the API. */
export const refusals = {
  stepNotInRegulation: 'Deze stap hoort niet bij de regels van deze procedure.',
  stepNotOpen: 'Dat kan niet in dit deel van de behandeling.',
  stepAlreadyTaken: 'Dit is al gedaan.',
  roleMayNot: 'Dit doet iemand anders.',
  requirementsMissing: 'Er ontbreekt nog iets.',
  dateDoesNotExist: 'De dag bestaat niet.',
  dateInFuture: 'De dag ligt in de toekomst. Kies vandaag of een dag daarvoor.',
  dateBeforePredecessor: 'De dag ligt vóór de vorige stap. Kies een latere dag.',
  outcomeNotInRegulation: 'Deze uitkomst hoort niet bij de regels van deze procedure.',
  unknownGround: 'Deze grond hoort niet bij de regels van deze procedure.',
  groundNotForOutcome: 'Deze grond hoort niet bij deze uitkomst.',
  groundDoesNotApply: 'Deze grond geldt niet volgens de gegevens.',
  groundApplies: 'Er geldt een grond om niet te behandelen. Kruis die aan en leg uit waarom u toch behandelt.',
  groundUndecided: 'Van een grond is niet bekend of die geldt. Kruis die aan en leg uw keuze uit.',
  groundNeedsMotivation: 'Deze grond heeft een toelichting nodig.',
  other: 'Dit kan nu niet.',
};

import { type ExtensionReason, type HoldReason } from '#regulation';
import { enumOf } from '../graphql/enums.js';

export const HoldReasonEnum = enumOf<HoldReason>(
  'HoldReason',
  'Why a case is held. One that the regulation does not list, and `other`, need your reasons.',
  {
    informationAwaited: 'Information is on its way.',
    participantInvestigates: 'The participant looks into something.',
    agreementsOnTrial: 'It is tried whether agreements work.',
    compensationAwaited: 'An offer of compensation is expected.',
    furtherInvestigation: 'More has to be looked into.',
    nextMeeting: 'The case waits for the next meeting.',
    sideQuestion: 'Something else has to be decided first.',
    absence: 'Somebody is away.',
    other: 'Another reason, which goes with it in writing.',
  },
);

export const ExtensionReasonEnum = enumOf<ExtensionReason>(
  'ExtensionReason',
  'Why a term gets longer; the regulation says which of these it knows.',
  {
    furtherInvestigation: 'More has to be looked into.',
    furtherInformation: 'More information is needed.',
    mediation: 'There is mediation.',
    hearing: 'There will be a hearing.',
    complexity: 'The case is complicated.',
    consultation: 'Others have to be consulted.',
    absence: 'Somebody is away.',
    requestOfParty: 'One of the sides asked for it.',
    other: 'Another reason.',
  },
);

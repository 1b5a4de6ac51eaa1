import { type HelperGrant } from '#access';
import { type LegalKind, type PartyCapacity } from '#parties';
import { enumOf } from '../graphql/enums.js';

export const PartyCapacityEnum = enumOf<PartyCapacity>(
  'PartyCapacity',
  'What somebody is in a case besides the complainant.',
  {
    coComplainant: 'Complains as well.',
    representative: 'Acts for the complainant by a power of attorney.',
    legalRepresentative: 'Acts for the complainant by law.',
    helper: 'Helps the complainant, and sees and does what the complainant allowed.',
  },
);

export const LegalKindEnum = enumOf<LegalKind>('LegalKind', 'By what somebody acts for the complainant by law.', {
  guardian: 'Guardian of an adult (curator).',
  administrator: 'Administrator of the property (bewindvoerder).',
  mentor: 'Mentor.',
  parent: 'Parent of a child.',
  heir: 'Heir of a complainant who died.',
});

export const HelperGrantEnum = enumOf<HelperGrant>('HelperGrant', 'What a complainant can let a helper do.', {
  follow: 'Follow the case: where it stands, its days and its decision.',
  readContents: 'Read what was written, and who the parties are.',
  write: 'Write: complete the complaint, reply, send pieces and messages.',
});

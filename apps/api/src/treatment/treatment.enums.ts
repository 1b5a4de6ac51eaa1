import { type InvestigationMeans } from '#cases';
import { type Treatment } from '#regulation';
import { enumOf } from '../graphql/enums.js';

export const TreatmentEnum = enumOf<Treatment>('Treatment', 'How a complaint is treated.', {
  hearing: 'At a hearing.',
  onPaper: 'On paper.',
  mediation: 'With mediation.',
  other: 'In another way, which goes with it in writing.',
});

export const InvestigationMeansEnum = enumOf<InvestigationMeans>(
  'InvestigationMeans',
  'In what way something is found out.',
  {
    homeVisit: 'A visit to the home.',
    onSite: 'A visit to the place.',
    expert: 'An expert.',
    witness: 'A witness.',
    furtherPapers: 'Further papers.',
    other: 'In another way, which goes with it in writing.',
  },
);

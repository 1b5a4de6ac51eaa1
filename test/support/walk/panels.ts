import { inOrder } from './intake.js';
import { does, type Story } from './story.js';

const renters = { by: 'rentersOrganisations', participant: 'north' };
const seat = { seat: 'rentersMember', capacity: 'seat' };

interface Who {
  readonly chairId: string;
  readonly secretaryId: string;
}

/** A panel that is composed, declares, is challenged, and loses its chair. Somebody took a seat before. */
export function seated({ chairId, secretaryId }: Who): Story {
  const reasons = { motivation: 'Nobody else was put forward.' };
  return {
    name: 'seated',
    lines: [
      does('visitor', 'fileComplaint to a panel', inOrder),
      does('secretary', 'decideAdmissibility to a panel', { outcome: 'admitted', motivation: 'Yes.' }),
      does('secretary', 'requestResponse to a panel'),
      does('contact', 'submitResponse to a panel', { text: 'We mended it.' }),
      does('chair', 'chooseTreatment to a panel', { outcome: 'hearing' }),
      does('secretary', 'nominateMember to a panel', {
        ...{ who: { name: 'Berta', email: 'berta@members.example' }, ...seat, nominators: [renters] },
      }),
      does('secretary', 'consentToNomination to a panel', ({ nominateMember }) => ({
        ...{ nominationId: nominateMember?.id, ...renters, on: '2026-03-01' },
      })),
      does('secretary', 'recordExpertise to a panel', ({ nominateMember }) => ({
        ...{ personId: nominateMember?.personId, expertise: ['law'] },
      })),
      does('chair', 'appointToSeat to a panel', ({ nominateMember }) => ({
        ...{ nominationId: nominateMember?.id, from: '2026-03-02' },
      })),
      does('chair', 'composePanel', ({ nominateMember }) => ({
        ...{ seats: [{ seat: 'rentersMember', personId: nominateMember?.personId }], ...reasons },
      })),
      { happens: { step: 'composePanel', seats: [{ seat: 'chair', personId: chairId }] } },
      does('chair', 'declareInterests', { kind: 'renting', note: 'In another street.' }),
      does('chair', 'decideOnSecretary', { personId: secretaryId, place: 'disclosed', ...reasons }),
      does('complainant', 'challenge', { seat: 'chair', text: 'He knows them.' }),
      does('secretary', 'decideOnChallenge', ({ nominateMember }) => ({
        ...{ outcome: 'rejected', decidedBy: [nominateMember?.personId], motivation: 'He does not.' },
      })),
      does('secretary', 'recuse', { seat: 'chair', motivation: 'He asked for it.' }),
    ],
  };
}

import { randomUUID } from 'node:crypto';
import { asks, does, refused, type Story } from './story.js';

/** A complaint that nothing stands in the way of under the regulation of Utrecht. */
const inOrder = {
  participant: 'bo-ex',
  priorSteps: [{ step: 'corporation', form: 'written', on: '2026-01-05', answer: 'unsatisfactory' }],
  forums: [
    { forum: 'huurcommissie', state: 'none' },
    { forum: 'court', state: 'none' },
  ],
  earlierAdvice: false,
};

export const utrecht = {
  regulation: 'kwru',
  offices: {
    secretary: { role: 'secretary' },
    contact: { role: 'participantContact', participant: 'bo-ex' },
    administrator: { role: 'tenantAdministrator' },
  },
} as const;

/** A case from filing to the response, with what goes wrong on the way; and everything that is asked about no case. */
export const toTheResponse: Story = {
  name: 'to the response',
  lines: [
    asks('visitor', 'committee'),
    asks('visitor', 'regulation', { language: 'nl' }),
    asks('visitor', 'intakeCheck', { answers: inOrder, language: 'nl' }),
    asks('secretary', 'viewer'),
    asks('administrator', 'outbox'),
    refused('NOT_FOUND', asks('secretary', 'outbox that is not theirs')),
    does('visitor', 'fileComplaint', inOrder),
    refused('BAD_INPUT', does('visitor', 'fileComplaint that says nothing', { ...inOrder, complaint: {} })),
    asks('complainant', 'viewer of a complainant'),
    does('secretary', 'acknowledgeReceipt'),
    { ...does('secretary', 'acknowledgeReceipt sent twice'), again: true },
    does('secretary', 'decideAdmissibility', { outcome: 'admitted', motivation: 'Yes.' }),
    refused('VERSION_CONFLICT', does('secretary', 'requestResponse too late', { expectedVersion: 2 })),
    does('secretary', 'requestResponse'),
    does('contact', 'submitResponse', { text: 'We will mend it.' }),
    refused('NOT_SIGNED_IN', does('visitor', 'submitResponse of a visitor', { text: 'No.' })),
    asks('secretary', 'cases'),
    asks('secretary', 'cases newest first', (_, caseOf) => ({
      orderBy: 'newestFirst',
      filter: {
        participants: [caseOf('to the response')],
        number: '2026-00001',
        stages: ['filed'],
        subjects: ['repair'],
        overdue: true,
      },
    })),
    asks('secretary', 'cases of somebody', {
      filter: { name: 'Zoë', dwelling: { postcode: '3511 AB', houseNumber: '1' } },
    }),
    asks('contact', 'cases oldest first', { orderBy: 'oldestFirst', first: 1 }),
    asks('complainant', 'case', (_, caseOf) => ({ id: caseOf('to the response') })),
    asks('contact', 'case of nobody', { id: randomUUID() }),
    asks('secretary', 'lettersDue'),
    asks('contact', 'lettersDue that are not theirs'),
  ],
};

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

const page = {
  expectedVersion: 0,
  contact: { phone: '030 0000000' },
  annualReports: [{ year: 2025, title: 'Report', address: 'https://example.org/2025.pdf' }],
  look: { brand: '#154273' },
};
const letter = {
  ...{ participant: 'bo-ex', priorStep: 'corporation', language: 'nl', delivery: 'byEmail', draft: '{}' },
  ...{ description: 'The roof leaks.', writer: { name: 'Zoë', email: 'zoe@renter.example' } },
};
const faded = { brand: '#cccccc' };

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
    asks('visitor', 'regulation in a version', { language: 'nl', version: '2021-07-01' }),
    refused('NOT_FOUND', asks('visitor', 'regulation in no version', { language: 'nl', version: '1999-12-31' })),
    asks('visitor', 'regulationVersions'),
    asks('visitor', 'intakeCheck', { answers: inOrder, language: 'nl' }),
    asks('secretary', 'viewer'),
    asks('administrator', 'outbox'),
    does('administrator', 'changeCommitteePage', page),
    refused('BAD_INPUT', does('administrator', 'changeCommitteePage to a look that fades', { ...page, look: faded })),
    refused('VERSION_CONFLICT', does('administrator', 'changeCommitteePage of another day', page)),
    refused('NOT_FOUND', does('secretary', 'changeCommitteePage that is not theirs', page)),
    asks('visitor', 'committee with a page of its own'),
    refused('NOT_FOUND', asks('secretary', 'outbox that is not theirs')),
    does('visitor', 'fileComplaint', inOrder),
    asks('visitor', 'priorLetterOptions', { participant: 'bo-ex', language: 'nl' }),
    does('visitor', 'writePriorLetter', letter),
    { ...does('visitor', 'writePriorLetter sent twice'), again: true },
    asks('visitor', 'priorLetter', ({ writePriorLetter }) => ({ code: writePriorLetter?.code })),
    does('visitor', 'endPriorLetter', ({ writePriorLetter }) => ({ code: writePriorLetter?.code })),
    asks('visitor', 'priorLetter that was ended', ({ writePriorLetter }) => ({ code: writePriorLetter?.code })),
    refused('BAD_INPUT', does('visitor', 'writePriorLetter to nobody', { ...letter, participant: 'nobody' })),
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

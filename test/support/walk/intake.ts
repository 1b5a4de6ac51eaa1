import { asks, does, everyPoint, type Story } from './story.js';

/** A committee under an invented regulation that has every step. */
export const everything = {
  regulation: 'everything',
  offices: {
    secretary: { role: 'secretary' },
    chair: { role: 'chair' },
    contact: { role: 'participantContact', participant: 'north' },
    employee: { role: 'employee', participant: 'north' },
  },
} as const;

/** A complaint that nothing stands in the way of there. */
export const inOrder = {
  participant: 'north',
  subject: 'repair',
  priorSteps: [{ step: 'corporation', form: 'written', on: '2026-01-05', answer: 'refused' }],
  forums: [
    { forum: 'tribunal', state: 'none' },
    { forum: 'court', state: 'none' },
  ],
  earlierAdvice: false,
};

const excused = [{ judgement: 'excusable', holds: true, motivation: 'She was ill.' }];

/** A complaint that is completed, goes back to the participant and is taken up after all. */
export const takenUp: Story = {
  name: 'taken up',
  lines: [
    does('visitor', 'saveDraft', { content: '{"subject":"repair"}' }),
    does('visitor', 'fileComplaint', { ...inOrder, points: [{ text: 'The roof.' }, { text: 'The gutter.' }] }),
    does('secretary', 'requestCompletion', { missing: ['period'] }),
    does('complainant', 'saveDraft of a step', (said) => ({
      ...{ caseId: said['fileComplaint']?.caseId, step: 'completeComplaint' },
      ...{ content: 'Since the', expectedVersion: 0 },
    })),
    asks('complainant', 'draft', (said) => ({ caseId: said['fileComplaint']?.caseId, step: 'completeComplaint' })),
    does('complainant', 'completeComplaint', {
      addition: { period: 'Since the winter.' },
      complainant: { phone: '06 00000000' },
      facts: { subject: 'repair' },
    }),
    does('secretary', 'referBack', { motivation: 'They can mend it.' }),
    does('secretary', 'reportReferral', { outcome: 'returned', feedback: 'They did not.' }),
    does('secretary', 'acknowledgeReceipt'),
    does('chair', 'decideAdmissibility of points', ({ acknowledgeReceipt }) => ({
      ...{ outcome: 'admitted', motivation: 'Yes.', judgements: excused },
      ...everyPoint(acknowledgeReceipt),
    })),
  ],
};

const noFile = '019b0000-0000-7000-8000-000000000000';

/** A draft of nobody that is thrown away. */
export const thoughtBetterOfIt: Story = {
  name: 'thought better of it',
  lines: [
    does('visitor', 'fileComplaint', inOrder),
    does('visitor', 'saveDraft', { content: '{}' }),
    asks('visitor', 'draft with a code', ({ saveDraft }) => ({ code: saveDraft?.code })),
    does('visitor', 'removeDraftFile', ({ saveDraft }) => ({ code: saveDraft?.code, fileId: noFile })),
    does('visitor', 'discardDraft', ({ saveDraft }) => ({ code: saveDraft?.code })),
    does('secretary', 'forwardComplaint', { forum: 'court', motivation: 'A judge decides on this.' }),
  ],
};

/** A refusal that somebody does not agree with. */
export const challenged: Story = {
  name: 'challenged',
  lines: [
    does('visitor', 'fileComplaint', { ...inOrder, subject: 'rent' }),
    does('secretary', 'decideAdmissibility that refuses', {
      ...{ outcome: 'refused', grounds: ['rentPrice'], motivation: 'The tribunal decides on the rent.' },
    }),
    does('complainant', 'object', { text: 'It is not about the rent.' }),
    does('chair', 'decideOnObjection', { outcome: 'rejected', motivation: 'It is.' }),
    does('secretary', 'handOver', { forum: 'court', consent: true }),
  ],
};

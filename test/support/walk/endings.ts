import { randomUUID } from 'node:crypto';
import { inOrder } from './intake.js';
import { does, lastPiece, type Story } from './story.js';

/** The case that was taken up is held, mediated in, and goes on. */
export const mediated: Story = {
  name: 'taken up',
  lines: [
    does('secretary', 'investigate', { means: 'other', motivation: 'We look at the roof.' }),
    does('chair', 'chooseTreatment', { outcome: 'hearing', motivation: 'We want to hear both.' }),
    does('complainant', 'announcePerson', { capacity: 'witness', name: 'A Neighbour' }),
    does('chair', 'admitPerson', ({ announcePerson }) => ({
      ...{ personId: announcePerson?.case?.announcedPersons?.at(-1)?.id, admitted: false, motivation: 'She is away.' },
    })),
    does('secretary', 'hold', { reason: 'other', motivation: 'We wait for the roofer.' }),
    does('secretary', 'resume'),
    does('secretary', 'proposeMediation'),
    does('contact', 'offerCompensation', { text: 'We offer 150 euros.' }),
    does('complainant', 'answerOffer', { outcome: 'declined' }),
    does('secretary', 'recordAgreement', {
      outcome: 'held',
      reason: 'agreementsOnTrial',
      text: 'It is mended in May.',
      commitments: [{ kind: 'commitment', text: 'The roof is dry.' }],
    }),
    does('complainant', 'confirmCommitment', ({ recordAgreement }) => ({
      ...{ commitmentId: recordAgreement?.case?.commitments?.at(-1)?.id, done: false, note: 'It still leaks.' },
    })),
    does('complainant', 'agreeToUseMediation'),
    does('complainant', 'takeBackMediationConsent'),
    does('secretary', 'resume after an agreement'),
  ],
};

/** A piece comes late; then the complaint is withdrawn, reopened and stopped. */
export const stopped: Story = {
  name: 'taken up',
  lines: [
    { happens: { step: 'planHearing', hearingOn: '2026-03-04' } },
    does('complainant', 'submitPiece that is late', { title: 'A letter', text: 'It rained again.' }),
    does('chair', 'decideOnLatePiece', ({ submitPiece }) => ({
      ...lastPiece(submitPiece),
      ...{ granted: false, motivation: 'It could have come before.' },
    })),
    does('secretary', 'composeBundle'),
    does('complainant', 'withdraw', { text: 'I have had enough.' }),
    does('chair', 'reopen', { motivation: 'She has not.' }),
    does('chair', 'discontinue', {
      ...{ grounds: ['inCourtSince'], motivation: 'A judge has it now.' },
      judgements: [{ judgement: 'excusable', holds: false, motivation: 'No.' }],
    }),
  ],
};

/** Months later the advice did not come in time, came nevertheless, and the case is closed. */
export const lapsed: Story = {
  name: 'lapsed',
  lines: [
    does('visitor', 'fileComplaint', inOrder),
    does('secretary', 'decideAdmissibility', { outcome: 'admitted', motivation: 'Yes.' }),
    { day: '2026-07-02' },
    does('secretary', 'recordLapse', { term: 'advice' }),
    does('secretary', 'requestResponse'),
    does('contact', 'submitResponse', { text: 'We mended it.' }),
    does('chair', 'chooseTreatment on paper', { outcome: 'onPaper', motivation: 'We know enough.' }),
    { happens: { step: 'issueAdvice', contentId: randomUUID(), outcome: 'unfounded' } },
    does('secretary', 'closeCase', { motivation: 'All is done.' }),
  ],
};

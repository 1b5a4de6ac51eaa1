import { asks, does, type Story } from './story.js';

export const twente = {
  regulation: 'twente',
  offices: {
    secretary: { role: 'secretary' },
    chair: { role: 'chair' },
    contact: { role: 'participantContact', participant: 'welbions' },
    board: { role: 'board', participant: 'welbions' },
  },
} as const;

/** A complaint that was refused twice already, up to the hearing. */
export const toTheHearing: Story = {
  name: 'to the hearing',
  lines: [
    does('visitor', 'fileComplaint in Twente', {
      participant: 'welbions',
      subject: 'repair',
      priorSteps: [
        { step: 'contact', form: 'spoken', on: '2026-01-05', answer: 'refused' },
        { step: 'headOfDepartment', form: 'written', on: '2026-01-20', answer: 'refused' },
      ],
    }),
    does('chair', 'decideAdmissibility in Twente', { outcome: 'admitted' }),
    does('secretary', 'requestResponse in Twente'),
    does('contact', 'submitResponse in Twente', {
      ...{ text: 'The gutter is sound.', policy: 'Gutters are cleaned once a year.' },
    }),
    does('chair', 'chooseTreatment in Twente', { outcome: 'hearing' }),
    does('contact', 'announcePerson in Twente', { capacity: 'expert', name: 'A Plumber' }),
    asks('board', 'case of a board', (_, caseOf) => ({ id: caseOf('to the hearing') })),
    does('complainant', 'settle in Twente', { text: 'It was mended.' }),
    asks('secretary', 'lettersDue in Twente', { first: 100 }),
  ],
};

import { randomUUID } from 'node:crypto';
import { inOrder } from './intake.js';
import { asks, does, type Story } from './story.js';

/** A case that comes to a hearing on a sitting day, and the days that were proposed before. Told in July. */
export const heard: Story = {
  name: 'heard',
  lines: [
    does('visitor', 'fileComplaint to be heard', inOrder),
    does('secretary', 'decideAdmissibility to be heard', { outcome: 'admitted', motivation: 'Yes.' }),
    does('secretary', 'requestResponse to be heard'),
    does('contact', 'submitResponse to be heard', { text: 'We mended it.' }),
    does('chair', 'chooseTreatment to be heard', { outcome: 'hearing' }),
    { happens: { step: 'composePanel', seats: [{ seat: 'chair', personId: randomUUID() }] } },
    does('secretary', 'proposeHearingDates', {
      dates: [
        { on: '2026-07-06', startsAt: '10:00' },
        { on: '2026-07-07', startsAt: '13:30', place: 'committeeOffice' },
      ],
    }),
    does('contact', 'answerHearingDates', ({ proposeHearingDates }) => ({
      note: 'The roofer is away on Tuesday.',
      answers: (proposeHearingDates?.case?.hearingDates ?? []).map(({ id }) => ({ proposalId: id, answer: 'can' })),
    })),
    does('contact', 'sayWhatHearingNeeds', { interpreter: 'Turkish', help: ['breaks'], note: 'Two breaks.' }),
    does('secretary', 'makeSittingDay', { on: '2026-07-06', place: 'committeeOffice' }),
    does('secretary', 'addToSittingDay', ({ makeSittingDay }) => ({
      ...{ sittingDayId: makeSittingDay?.sittingDay?.id, startsAt: '10:00', endsAt: '10:45', room: 'Room 1' },
    })),
    asks('secretary', 'sittingDays', { from: '2026-07-06', until: '2026-07-06' }),
    does('secretary', 'planHearing', ({ makeSittingDay }) => ({
      ...{ sittingDayId: makeSittingDay?.sittingDay?.id, address: 'Mainstreet 1', notes: 'Ring twice.' },
    })),
    { day: '2026-07-06' },
    does('secretary', 'holdHearing', { sides: ['complainant'], record: 'The roof leaks.' }),
    does('secretary', 'recordAttendance', { hearing: 1, members: [], secretaries: [] }),
    asks('secretary', 'attendance', { from: '2026-07-01', until: '2026-07-31' }),
  ],
};

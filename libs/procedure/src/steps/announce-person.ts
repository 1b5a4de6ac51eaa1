import type { StepMeaning } from '../decision.js';
import { choice, person } from '../inputs/kinds.js';
import { announcedAs } from '../words.js';
import { announcedBefore } from './announced.js';
import { announcedTooLate } from './announced-in-time.js';

export const announcePersonInputs = {
  personId: person('Who it is.'),
  capacity: choice(announcedAs, 'In which capacity.'),
};

/** Whether this person may be there, the committee decides with admitPerson. */
export const announcePerson: StepMeaning<'announcePerson'> = {
  event: 'personAnnounced',
  inputs: announcePersonInputs,
  often: true,
  take: (situation) => announcedBefore(situation) ?? announcedTooLate(situation) ?? { kind: 'taken', data: {} },
};

import type { FurtherWords, Place } from './words-further.js';
import { capital, enumerate } from './sentence.js';
import type { Wording } from './words.js';

const places: Record<Place['usually'], (wording: Wording) => string> = {
  participantOffice: ({ participant }) => `at the office of ${participant.the}`,
  complainantHome: () => 'at your home',
  otherParticipant: ({ participant }) => `at another ${participant.one}`,
  nearDwelling: () => 'near where you live',
  committee: ({ committee }) => `at ${committee.the}`,
  online: () => 'on line',
  unknown: () => '',
};

/** The English sentences about the hearing, which people know as a meeting. */
export const enHearing: Pick<
  FurtherWords,
  'held' | 'public' | 'together' | 'presence' | 'persons' | 'place' | 'mediation'
> = {
  held: (held, { committee }) =>
    ({
      always: 'There is always a meeting.',
      asARule: 'There usually is a meeting.',
      perCase: `${capital(committee.the)} decides whether there is a meeting.`,
      ifPartiesWant: 'There is a meeting if you or the other side wants one.',
      never: 'There is no meeting. Everything goes on paper.',
      unknown: '',
    })[held],
  public: (rule) =>
    ({
      closed: 'Other people cannot come to listen.',
      public: 'Everybody can come to listen.',
      publicUnlessClosed: 'Everybody can come to listen, unless there is a reason to keep the door closed.',
      unknown: '',
    })[rule],
  together: (rule, respondent, { participant }) => {
    const other = respondent === 'employee' ? 'the employee concerned' : `somebody from ${participant.the}`;
    return {
      yes: `You and ${other} sit at the same table.`,
      no: `You and ${other} tell your story apart.`,
      unknown: '',
    }[rule];
  },
  presence: (rule, { committee }) =>
    ({
      committeeDecides: `${capital(committee.the)} decides who may be there.`,
      partiesOnly: 'Only you and the other side are there.',
      free: 'You may bring somebody.',
      unknown: '',
    })[rule],
  persons: ({ announced, admitted }, { committee }) =>
    [
      announced === 'yes' ? 'Can somebody tell more about your case? Then give the name beforehand.' : '',
      admitted === 'yes' ? `${capital(committee.the)} must agree that this person comes.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  place: ({ usually, also = [] }, wording) => {
    const others = also.map((one) => places[one](wording));
    const mostly = usually === 'unknown' ? '' : `The meeting is mostly ${places[usually](wording)}.`;
    return others.length > 0 ? `${mostly} It can also be ${enumerate(others, 'or')}.`.trim() : mostly;
  },
  mediation: (rule, { committee }) =>
    ({
      inHearing: `In the meeting ${committee.the} can help to solve it together.`,
      before: `Before the meeting ${committee.the} can help to solve it together.`,
      none: '',
      unknown: '',
    })[rule],
};

import type { nlHearing } from './nl-hearing.js';

/** English sentences about the hearing, as far as the public page has none, and about pieces. */
export const enHearing: typeof nlHearing = {
  held: { unknown: 'The source does not say whether there is a meeting.' },
  public: { unknown: 'The source does not say whether others may listen.' },
  together: { unknown: 'The source does not say whether you sit at the table together.' },
  presence: { unknown: 'The source does not say who else may be there.' },
  mediation: {
    none: '{Committee} does not help to solve it together.',
    unknown: 'The source does not say whether {committee} helps to solve it together.',
  },
  persons: {
    announced: {
      yes: 'Do you want somebody to come who knows something? Say first who that is.',
      no: 'Do you want somebody to come who knows something? You need not say it first.',
      unknown: 'The source does not say whether you must say first who else comes.',
    },
    before: {
      value: 'Say it at least {value} before the meeting. Later is too late.',
      none: 'There is no last day to say it.',
      unknown: 'The source does not say when you must say it.',
    },
    admitted: {
      yes: '{Committee} must agree that this person comes.',
      no: '{Committee} need not agree that this person comes.',
      unknown: 'The source does not say whether {committee} must agree.',
    },
  },
  place: {
    usually: {
      participantOffice: 'The meeting is often at the office of {theParticipant}.',
      complainantHome: 'The meeting is often at your home.',
      otherParticipant: 'The meeting is often at another {participant}.',
      nearDwelling: 'The meeting is often near your home.',
      committee: 'The meeting is often at {committee}.',
      online: 'The meeting is often on line.',
      unknown: 'The source does not say where the meeting is.',
    },
    also: {
      list: 'It can also be: {list}.',
      participantOffice: 'at the office of {theParticipant}',
      complainantHome: 'at your home',
      otherParticipant: 'at another {participant}',
      nearDwelling: 'near your home',
      committee: 'at {committee}',
      online: 'on line',
    },
  },
  pieces: {
    seenFor: 'A piece counts only when the other side could read it for so long: {value}.',
    postTakes: 'Does a piece go by post? Then it counts as read after {value}.',
    lateFrom: 'Pieces must be there at least {value} before the meeting. Later is possible only with leave.',
  },
  piecesAssumed: 'The source says nothing about pieces. So this holds for everybody on this platform.',
};

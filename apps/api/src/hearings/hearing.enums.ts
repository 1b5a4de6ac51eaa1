import { type Answering, type DateAnswer, type DayWarningKind, type HearingState, type SittingPlace } from '#hearings';
import { type HearingHelp } from '#cases';
import { type HearingPlace, type Publicity } from '#procedure';
import { enumOf } from '../graphql/enums.js';

export const HearingPlaceEnum = enumOf<HearingPlace>('HearingPlace', 'Where a hearing is.', {
  respondentOffice: 'At the head office of the participant concerned.',
  complainantHome: 'At the home of the complainant.',
  otherParticipantOffice: 'At the head office of another participant.',
  committeeOffice: 'At the office of the committee.',
  nearby: 'Near the home that it is about.',
  online: 'By video.',
  other: 'Somewhere else.',
});

export const PublicityEnum = enumOf<Publicity>('Publicity', 'Whether others can be at a hearing to listen.', {
  closed: 'They cannot.',
  public: 'They can.',
});

export const HearingStateEnum = enumOf<HearingState>('HearingState', 'What became of a hearing.', {
  planned: 'It is still to come, or to be recorded.',
  moved: 'Another day took its place.',
  held: 'It took place.',
  calledOff: 'The case ended before it.',
});

export const DateAnswerEnum = enumOf<DateAnswer>('DateAnswer', 'Whether a proposed day will do.', {
  can: 'Can come.',
  ratherNot: 'Can come, and would rather not.',
  cannot: 'Cannot come.',
});

export const AnsweringEnum = enumOf<Answering>('Answering', 'Whose answer it is.', {
  complainant: 'Of the complainant, with whoever acts for the complainant.',
  respondent: 'Of the other side.',
  member: 'Of one member who sits.',
});

export const DayWarningEnum = enumOf<DayWarningKind>('DayWarningKind', 'What to think of before a day is chosen.', {
  weekend: 'The day is in a weekend.',
  holiday: 'The day is a holiday in the calendar of the regulation.',
  memberAway: 'Somebody who sits in the case is away.',
});

export const SittingPlaceEnum = enumOf<SittingPlace>('SittingPlace', 'Where a committee sits for a whole day.', {
  respondentOffice: 'At the head office of a participant.',
  committeeOffice: 'At the office of the committee.',
  online: 'By video.',
});

/** A side that an office writes down something for. */
export const HearingSideEnum = enumOf<Exclude<Answering, 'member'>>('HearingSide', 'One of the two sides of a case.', {
  complainant: 'The complainant, with whoever acts for the complainant.',
  respondent: 'The other side.',
});

export const HearingHelpEnum = enumOf<HearingHelp>('HearingHelp', 'Help that can be asked for at a hearing.', {
  wheelchair: 'A room that a wheelchair can enter.',
  hearingAid: 'Help with hearing, such as a loop.',
  byTelephone: 'To take part by telephone.',
  breaks: 'More breaks.',
  other: 'Something else; the note says what.',
});

import { enRecipients } from './en-names.js';
import type { nlCalendar, nlData, nlMinimums, nlTracks } from './nl-data.js';

/** English sentences about silence, what everybody may see, and how long things are kept. */
export const enData: typeof nlData = {
  secrecy: {
    binds: {
      list: 'Who may tell others nothing: {list}.',
      members: 'the members',
      secretary: 'the secretary',
      everybodyInvolved: 'everybody who has to do with the case',
    },
    identityHidden: {
      onRequest: 'Do you ask for it? Then your name stays secret.',
      never: 'Your name cannot stay secret.',
      unknown: 'The source does not say whether your name can stay secret.',
    },
  },
  privacy: {
    rules: {
      own: 'The source has rules of its own for your data.',
      lawOnly: 'For your data the law holds.',
      unknown: 'We could not read the rules for your data.',
    },
  },
  register: {
    address: {
      kept: 'The list of {matters} also says where you live.',
      notNeeded: 'The list of {matters} need not say where you live.',
      unknown: 'The source does not say whether the list of {matters} says where you live.',
    },
  },
  publication: {
    advices: {
      none: 'What comes out is not for everybody to read.',
      anonymised: 'Everybody may read what comes out, without names.',
      withParticipant: 'Everybody may read what comes out, with the name of {theParticipant}.',
      unknown: 'The source does not say whether everybody may read what comes out.',
    },
  },
  retention: {
    keeps: {
      value: 'A file is kept for {value} after the case is done.',
      unknown: 'The source does not say how long a file is kept.',
    },
  },
  annualReport: {
    contents: {
      list: 'Every year there is a report. What stands in it: {list}.',
      counts: 'how many there were',
      composition: 'who sits in {committee}',
      method: 'how {committee} works',
      advices: 'what came of the cases',
      decisions: 'what the boards did with that',
      lateDecisions: 'which decisions were late',
      recommendations: 'what can be better',
      finance: 'what it cost',
    },
    before: 'The report is there the year after, before {value}.',
    to: { list: 'Who gets the report: {list}.', ...enRecipients },
  },
  statistics: { smallestCell: 'No number in the figures is smaller than {value}.' },
};

/** Sentences about how days are counted. */
export const enCalendar: typeof nlCalendar = {
  country: { NL: 'The holidays of the Netherlands count.', BE: 'The holidays of Belgium count.' },
  firstDayCounts: {
    true: 'The day on which something happens counts.',
    false: 'The day on which something happens does not count. The time begins on the day after.',
  },
  monthEnd: {
    clip: 'Does a month not have that day? Then the time ends on the last day of that month.',
    overflow: 'Does a month not have that day? Then the time runs on into the month after.',
  },
  rollOver: {
    none: 'Does the time end in a weekend or on a holiday? Then no day is added.',
    nextWorkingDay: 'Does the time end in a weekend or on a holiday? Then the first working day after it counts.',
    algemeneTermijnenwet:
      'Does the time end in a weekend or on a holiday? Then the law on that holds (the Dutch act on terms).',
  },
  rollOverExceptions: {
    longerThan: { list: 'That does not hold for a time longer than: {list}.' },
    units: {
      list: 'That does not hold for a time in: {list}.',
      hours: 'hours',
      days: 'days',
      workingDays: 'working days',
      weeks: 'weeks',
      months: 'months',
      years: 'years',
    },
    countedBack: {
      true: 'That does not hold when it is counted back.',
      false: 'That holds too when it is counted back.',
    },
  },
  holidaysAreWorkingDays: {
    true: 'A holiday from Monday to Friday is an ordinary working day.',
    false: 'A holiday is no working day.',
  },
  minimumWorkingDays: {
    ifAtLeast: 'This holds for a time of {value} or more.',
    count: 'So many working days are in it at least: {value}.',
  },
};

/** Sentences about what every regulation on this base must keep. */
export const enMinimums: typeof nlMinimums = {
  rule: {
    seatsNominatedBy: 'There must always be seats for whom this side nominated.',
    nextInstanceIncludes: 'This road must always be open afterwards.',
    termAtMost: 'This time may never become longer.',
    termAtLeast: 'This time may never become shorter.',
    waitAtMost: 'The wait may never become longer.',
    filingAtLeast: 'The time to file may never become shorter.',
    freeOfCharge: 'It may never cost you anything.',
    noFurtherGrounds: 'There may be no further reasons to refuse.',
  },
  nominatedBy: {
    value: 'The side: {value}.',
    rentersOrganisations: 'The side: the renters with their organisation.',
    participants: 'The side: the {participants}.',
    sittingMembers: 'The side: the other members.',
    selectionBody: 'The side: a separate group that chooses.',
    authority: 'The side: a body that is independent of all.',
    unknown: 'The side: not known.',
  },
  atLeast: 'There are at least {value}.',
  forum: 'The road: {value}.',
  term: 'The time: {value}.',
  ground: 'It is about: {value}.',
  length: 'The limit: {value}.',
  binds: {
    everybody: 'This holds for everybody.',
    corporations: 'This holds only where a housing corporation takes part.',
  },
};

/** Sentences about one of several roads. */
export const enTracks: typeof nlTracks = {
  prefix: 'Road “{name}”:',
  removed: 'On this road this is not there: {value}.',
};

import type { Admission } from '#procedure';
import { counted } from '../wording.js';
import type { ReplayWords } from './words.js';

const admissions: Readonly<Record<Admission, string>> = {
  admitted: 'treated',
  refused: 'not treated',
  notYet: 'too early',
  undecided: 'for the committee to decide',
};

export const englishReplay: ReplayWords = {
  admissions,
  admission: (then, now) => `Was: ${then}. Would be: ${now}.`,
  because: (grounds) => `This is about: ${grounds}.`,
  missing: (count) => `${counted(count, 'fact')} would be asked for that nobody told then.`,
  date: (then, now, days) => {
    if (then === undefined || now === undefined) {
      return then === undefined ? `new, ${now ?? ''}.` : `was ${then}, is gone.`;
    }
    return `was ${then}, becomes ${now} (${counted(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'}).`;
  },
  lateness: { wouldBeLate: 'What was in time would be late.', wouldBeInTime: 'What was late would be in time.' },
  stopped: (act, on, step) => `Cannot be played from act ${act} on (${on}, ${step}):`,
  refusals: {
    stepNotInRegulation: 'this version has no such step.',
    stepNotOpen: 'the step is not possible at this point.',
    stepAlreadyTaken: 'the step was taken already.',
    roleMayNot: 'somebody else takes this step.',
    channelNotInRegulation: 'a complaint does not come in this way any more.',
    factNotInRegulation: 'a fact of the case is not in this version, such as a participant or a subject.',
    outcomeNotInRegulation: 'the step cannot end like this.',
    unknownGround: 'a ground of then is not in this version.',
    groundApplies: 'a ground applies that was passed over.',
    groundUndecided: 'a ground cannot be judged: a fact is missing.',
    groundDoesNotApply: 'the ground of then does not apply.',
    earlierStepMissing: 'another step comes first.',
    termNotExtendable: 'the time cannot get longer.',
    extensionTooLong: 'so much more time is not possible.',
    extensionTooOften: 'more time is not possible so often.',
    reasonNotInRegulation: 'the reason is not in this version.',
    stepNotForThisCase: 'the step is not for a case like this.',
  },
  otherRefusal: 'the rules refuse it.',
  alsoThen: 'The version of then refuses this too: look at the case.',
  totals: ({ cases, admittedOtherwise, casesWithMovedDates, dates, wouldBeLate, wouldBeInTime, stopped }) => [
    `${counted(cases, 'case')}.`,
    ...Object.entries(admittedOtherwise).map(([way, count]) => {
      const [then, now] = way.split(' ') as [Admission, Admission];
      return `${counted(count, 'case')}: was ${admissions[then]}, would be ${admissions[now]}.`;
    }),
    ...(Object.keys(admittedOtherwise).length === 0 ? ['Every case is admitted as it was.'] : []),
    casesWithMovedDates === 0
      ? 'No date moves.'
      : `${counted(casesWithMovedDates, 'case')} with other dates: ${dates.later} later, ${dates.earlier} earlier, ${dates.new} new, ${dates.gone} gone.`,
    ...(wouldBeLate + wouldBeInTime > 0
      ? [`${wouldBeLate} late that were in time, ${wouldBeInTime} in time that were late.`]
      : []),
    ...(stopped > 0 ? [`${counted(stopped, 'case')} cannot be played to the end.`] : []),
  ],
};

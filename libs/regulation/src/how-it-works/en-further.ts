import type { HoldReason } from '../vocabulary-terms.js';
import { enHearing } from './en-hearing.js';
import { enOutcome } from './en-outcome.js';
import { enSteps } from './en-steps.js';
import { enumerate } from './sentence.js';
import type { FurtherWords } from './words-further.js';

const holds: Record<HoldReason, string> = {
  informationAwaited: 'Some information is still missing.',
  participantInvestigates: 'The other side investigates first.',
  agreementsOnTrial: 'It is not certain yet that the agreements work.',
  compensationAwaited: 'An offer of compensation is still to come. You then say whether you want it.',
  furtherInvestigation: 'More investigation is needed.',
  nextMeeting: 'Another meeting is needed.',
  sideQuestion: 'Something else must be decided first.',
  absence: 'Somebody cannot be there for a while.',
  other: 'There is another good reason.',
};

const refunds = {
  admitted: 'if it can be treated',
  wellFounded: 'if you are right',
  partlyWellFounded: 'if you are right in part',
  settled: 'if it is solved together',
};

/** The English sentences about money, help, time and who sits. */
export const enFurther: FurtherWords = {
  steps: enSteps,
  ...enHearing,
  ...enOutcome,
  forClasses: (labels) => `This holds if you choose: ${enumerate(labels, 'or')}.`,
  costs: ({ complainant, amountInCents = 0, refundedIf = [] }) => {
    if (complainant !== 'fee') {
      return complainant === 'free' ? 'It costs you nothing.' : '';
    }
    const back = refundedIf.map((when) => refunds[when]);
    return `You first pay € ${(amountInCents / 100).toFixed(2)}.${back.length > 0 ? ` You get it back ${enumerate(back, 'or')}.` : ''}`;
  },
  representation: ({ allowed, powerOfAttorney, exempt = [] }) => {
    if (allowed !== 'yes') {
      return allowed === 'no' ? 'Nobody else can do this for you.' : '';
    }
    const written = {
      written: ' Give that person a letter in which you allow it.',
      any: ' Say that you agree with it.',
      none: '',
      unknown: '',
    };
    const lawyer = exempt.includes('lawyer') ? ' A lawyer does not need it.' : '';
    return `Somebody else may act for you.${written[powerOfAttorney]}${lawyer}`;
  },
  duration: (within) => `All together it takes about ${within}. It may take longer.`,
  longer: (name, { told, withReasons }, extension) =>
    `${name}: sometimes more time is needed.${extension ? ` That is at most ${extension} more.` : ''}` +
    (told === 'yes' ? ` You hear that in time${withReasons === 'yes' ? ', with the reason' : ''}.` : ''),
  holdIntro: () => 'Sometimes a case is put on hold for a while. It goes on later.',
  hold: (reason, stops) => {
    const clocks = {
      all: ' The time does not run on then.',
      some: ' Part of the time does not run on then.',
      none: ' The time does run on.',
      unknown: '',
    };
    return `${holds[reason]}${clocks[stops]}`;
  },
  setUp: ({ by, board }, { committee, participant }) =>
    [
      by === 'oneOrMore' ? `There can be one ${participant.one} behind ${committee.the}, or several.` : '',
      board === 'jointly' ? `Are there several? Then their boards decide about ${committee.the} together.` : '',
    ]
      .join(' ')
      .trim(),
  panelSize: (size, { matter }) =>
    size === 'unknown'
      ? `The rules do not say how many people look at your ${matter.one}.`
      : `Your ${matter.one} is looked at by ${size} ${size === 1 ? 'person' : 'people'}.`,
  noTies: ({ participant }) => `The members are no part of ${participant.the}.`,
  seat: ({ role, nominatedBy, boundTo, nomination }, { participant }) => {
    const names = {
      rentersOrganisations: boundTo ? 'the renters’ organisation of your own landlord' : 'the renters’ organisations',
      participants: boundTo ? `your own ${participant.one}` : `the ${participant.many}`,
      sittingMembers: 'the other members',
      selectionBody: 'a separate group that chooses',
      authority: 'an independent body',
      unknown: '',
    };
    const by = nominatedBy.map((one) => names[one]).filter((name) => name !== '');
    if (by.length === 0) {
      return '';
    }
    const together = nomination === 'jointly' && by.length > 1 ? ' together' : '';
    return `${role === 'chair' ? 'The chair' : 'A member'} is nominated by ${enumerate(by, 'and')}${together}.`;
  },
  secretary: ({ employedBy }, employer, { committee, participant }) => {
    const who = `The secretary helps ${committee.the}`;
    if (employedBy === 'unknown') {
      return '';
    }
    return employedBy === 'participant'
      ? `${who}, and is employed by ${employer ?? `one of the ${participant.many}`}.`
      : `${who}, and is not employed by one of the ${participant.many}.`;
  },
};

import { type LocalDate } from '#deadlines';
import { type CommitteeRule, type Regulation } from '#regulation';
import { type Tie } from './types/candidate.js';
import { type SecretaryCode } from './types/codes.js';
import { barOfTie, type CaseInQuestion, independenceOf } from './who/ties.js';

/** About whoever would support the committee in one case. `participant` is the participant concerned. */
export interface SecretaryQuestion {
  committee: Regulation['committee'];
  caseId: string;
  participant: string;
  on: LocalDate;
  ties: readonly Tie[];
  /** A deputy secretary: what the regulation says about the employer of the secretary is not about him. */
  deputy?: boolean;
}

/**
 * `maySupport`: nothing in the way. `disclosed`: supports the committee, and the parties are told. `notInDeliberation`:
 * the same, but is not there when the panel deliberates. `deputy`: a deputy secretary takes the case. `chairDecides`: the
 * parties are told, and the chair chooses one of the other three.
 */
export type SecretaryPlace = 'maySupport' | 'disclosed' | 'notInDeliberation' | 'deputy' | 'chairDecides';

export interface SecretaryAnswer {
  follows: SecretaryPlace;
  /** Whether the parties are told who employs the secretary. */
  toldToParties: boolean;
  code: SecretaryCode;
  rule?: string;
  source?: string;
}

/** What the chair can choose from. */
export const secretaryChoices = ['disclosed', 'notInDeliberation', 'deputy'] as const;

/**
 * What follows from who the secretary is. A matter of one's own is a bar; being employed by the respondent is none: it
 * goes as the regulation says, and where that is silent the parties are told and the chair decides.
 */
export function secretaryInCase(question: SecretaryQuestion): SecretaryAnswer {
  const { committee } = question;
  const bars = committee ? barsOf({ ...question, committee }) : [];
  const own = bars.find((code) => isOwn(code));
  if (own) {
    return { follows: 'deputy', toldToParties: false, code: own };
  }
  if (!committee || !(isEmployedByRespondent(question, committee) || bars.length > 0)) {
    return { follows: 'maySupport', toldToParties: false, code: 'notEmployedByRespondent' };
  }
  return whenEmployed(committee);
}

function whenEmployed(committee: CommitteeRule): SecretaryAnswer {
  const { secretary } = committee;
  const follows = secretary?.whenRespondentEmploys ?? 'unknown';
  const rule = 'committee.secretary.whenRespondentEmploys';
  if (follows !== 'unknown') {
    return { follows, toldToParties: follows !== 'deputy', code: 'asRegulationSays', rule, source: secretary?.source };
  }
  const independence = independenceOf(committee, 'secretary');
  if (independence?.noTies === 'yes') {
    const because = { rule: 'committee.independence', source: independence.source };
    return { follows: 'deputy', toldToParties: false, code: 'noTiesAllowed', ...because };
  }
  return {
    follows: 'chairDecides',
    toldToParties: true,
    code: 'regulationSilent',
    ...(secretary && { rule, source: secretary.source }),
  };
}

type OwnCode = 'ownMatter' | 'household' | 'earlierInvolvement';

function isOwn(code: string): code is OwnCode {
  return code === 'ownMatter' || code === 'household' || code === 'earlierInvolvement';
}

/** A tie with another participant than the one concerned follows the regulation's rule on appointment, not the case's. */
function barsOf(question: SecretaryQuestion & CaseInQuestion): string[] {
  return question.ties
    .flatMap((tie) => barOfTie(question, tie, 'secretary')?.code ?? [])
    .filter((code) => code !== 'tiedToParticipant');
}

/** By what the regulation says about the secretary. */
function isEmployedByRespondent(
  { deputy = false, participant }: SecretaryQuestion,
  { secretary }: CommitteeRule,
): boolean {
  return !deputy && secretary?.employedBy === 'participant' && secretary.participant === participant;
}

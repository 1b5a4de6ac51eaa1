import { addDays, type LocalDate } from '#deadlines';
import { type CommitteeRule } from '#regulation';
import { includes, lastDayOf, lengthOf } from '../days.js';
import { type Tie, type TieKind } from '../types/candidate.js';
import { type Bar } from './bar.js';

/** The case in which somebody would sit, or which somebody would support as a secretary. */
export interface CaseInQuestion {
  committee: CommitteeRule;
  caseId: string;
  participant: string;
  on: LocalDate;
}

type Whom = 'members' | 'secretary';

const ofOneCase: readonly TieKind[] = ['ownMatter', 'household', 'earlierInvolvement'];
const ofWork: readonly TieKind[] = ['employment', 'board', 'supervision', 'assignment'];

/** Why this tie keeps somebody from a case; nothing when it does not. */
export function barOfTie(question: CaseInQuestion, tie: Tie, whom: Whom): Bar | undefined {
  const { committee, caseId, participant } = question;
  const here = tie.caseId === caseId;
  if (ofOneCase.includes(tie.kind)) {
    const concerned = tie.caseId === undefined ? tie.participant === participant : here;
    return concerned ? { code: tie.kind as 'ownMatter' | 'household' | 'earlierInvolvement' } : undefined;
  }
  const code = isOfWork(tie) ? (here ? 'tiedToRespondent' : barOfWork(question, tie, whom)) : undefined;
  const source = independenceOf(committee, whom)?.source;
  return code && { code, ...(source === undefined ? {} : { rule: 'committee.independence', source }) };
}

function barOfWork({ committee, participant, on }: CaseInQuestion, tie: Tie, whom: Whom): TieCode | undefined {
  const concerned = tie.participant === participant;
  if (tie.participant === undefined || (tie.from !== undefined && tie.from > on)) {
    return undefined;
  }
  if (includes(tie, on)) {
    return concerned ? 'tiedToRespondent' : demandsNoTies(committee, whom) ? 'tiedToParticipant' : undefined;
  }
  return concerned && isCoolingOff(committee, whom, tie, on) ? 'tiedToRespondentRecently' : undefined;
}

type TieCode = 'tiedToRespondent' | 'tiedToRespondentRecently' | 'tiedToParticipant';

/** Employment, board, supervision and assignment; renting and a nomination bind nobody. */
export function isOfWork({ kind }: Tie): boolean {
  return ofWork.includes(kind);
}

/** The rule on ties, where it holds for members, or for the secretary. */
export function independenceOf({ independence }: CommitteeRule, whom: Whom): CommitteeRule['independence'] {
  return independence?.appliesTo.includes(whom) ? independence : undefined;
}

/** Whether somebody may have no ties with any participant: a time without ties before asks that too. */
export function demandsNoTies(committee: CommitteeRule, whom: Whom): boolean {
  const rule = independenceOf(committee, whom);
  return rule?.noTies === 'yes' || lengthOf(rule?.coolingOff) !== undefined;
}

/** Whether a tie that ended before this day, ended not long enough before it. */
export function isCoolingOff(committee: CommitteeRule, whom: Whom, tie: Tie, day: LocalDate): boolean {
  const length = lengthOf(independenceOf(committee, whom)?.coolingOff);
  if (!length || tie.until === undefined || tie.until >= day) {
    return false;
  }
  return day <= lastDayOf(addDays(tie.until, 1), length);
}

import { type LocalDate } from '#deadlines';
import { type CaseEvent, type CaseEventOf } from '#procedure';
import { type ProcedureRole, type ReferralOutcome, type Verdict } from '#regulation';
import { type CaseRecord } from '../case-record.js';

/** The last time that a complaint went elsewhere, and how it ended there. */
export interface Referral {
  readonly kind: 'referredBack' | 'forwarded' | 'handedOver';
  readonly on: LocalDate;
  /** The body it went to; absent when it went back to the participant. */
  readonly forum?: string | undefined;
  readonly motivationId?: string | undefined;
  /** Absent as long as nobody reported it. */
  readonly report?: {
    readonly on: LocalDate;
    readonly outcome: ReferralOutcome;
    readonly by: ProcedureRole;
    readonly contentId?: string | undefined;
  };
}

const kinds = {
  complaintReferredBack: 'referredBack',
  complaintForwarded: 'forwarded',
  caseHandedOver: 'handedOver',
} as const;

export function referralOf({ events }: CaseRecord): Referral | undefined {
  const sent = events.findLast(isSent);
  const report = sent && events.filter(isReport).find(({ sequence }) => sequence > sent.sequence);
  return (
    sent && {
      kind: kinds[sent.type],
      on: sent.moments['sent'] ?? '',
      forum: 'forum' in sent.data ? sent.data.forum : undefined,
      motivationId: 'motivationId' in sent.data ? sent.data.motivationId : undefined,
      ...(report && {
        report: {
          on: report.moments['received'] ?? '',
          outcome: report.data.outcome,
          by: report.by.role,
          contentId: report.data.contentId,
        },
      }),
    }
  );
}

/** The last objection, and what was decided on it. */
export interface Objection {
  readonly on: LocalDate;
  readonly by: ProcedureRole;
  readonly contentId: string;
  /** Absent as long as it was not decided on. */
  readonly decision?: {
    readonly on: LocalDate;
    readonly outcome: Verdict;
    readonly by: ProcedureRole;
    readonly motivationId: string;
  };
}

export function objectionOf({ events }: CaseRecord): Objection | undefined {
  const made = events.findLast(isObjection);
  const decided = made && events.filter(isVerdict).find(({ sequence }) => sequence > made.sequence);
  return (
    made && {
      on: made.moments['received'] ?? '',
      by: made.by.role,
      contentId: made.data.contentId,
      ...(decided && {
        decision: {
          on: decided.moments['decided'] ?? '',
          outcome: decided.data.outcome,
          by: decided.by.role,
          motivationId: decided.data.motivationId,
        },
      }),
    }
  );
}

function isSent(event: CaseEvent): event is Extract<CaseEvent, { type: keyof typeof kinds }> {
  return Object.hasOwn(kinds, event.type);
}

function isReport(event: CaseEvent): event is CaseEventOf<'referralReported'> {
  return event.type === 'referralReported';
}

function isObjection(event: CaseEvent): event is CaseEventOf<'objectionMade'> {
  return event.type === 'objectionMade';
}

function isVerdict(event: CaseEvent): event is CaseEventOf<'objectionDecided'> {
  return event.type === 'objectionDecided';
}

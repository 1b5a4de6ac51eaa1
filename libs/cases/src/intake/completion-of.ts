import { type LocalDate } from '#deadlines';
import { type CaseEvent, type CaseEventOf } from '#procedure';
import { type Content } from '#regulation';
import { type CaseRecord } from '../case-record.js';

/** Something that came in after it was asked for. */
export interface CompletionSent {
  readonly on: LocalDate;
  /** The id of the text; absent when only answers were given. */
  readonly contentId?: string | undefined;
  /** Whether answers were given or corrected. */
  readonly answered: boolean;
}

/** What was asked the last time that something was missing, and what came of it. */
export interface Completion {
  readonly missing: readonly Content[];
  readonly askedOn: LocalDate;
  /** The sequence of the event, by which its deadline is known. */
  readonly run: number;
  readonly sent: readonly CompletionSent[];
}

/** The completion of a complaint; nothing where it was never asked. */
export function completionOf({ events }: CaseRecord): Completion | undefined {
  const asked = events.findLast(isAsked);
  return (
    asked && {
      missing: asked.data.missing,
      askedOn: asked.moments['sent'] ?? '',
      run: asked.sequence,
      sent: events
        .filter(isSent)
        .filter(({ sequence }) => sequence > asked.sequence)
        .map(toSent),
    }
  );
}

function isAsked(event: CaseEvent): event is CaseEventOf<'completionRequested'> {
  return event.type === 'completionRequested';
}

function isSent(event: CaseEvent): event is CaseEventOf<'complaintCompleted'> {
  return event.type === 'complaintCompleted';
}

function toSent({ moments, data }: CaseEventOf<'complaintCompleted'>): CompletionSent {
  return { on: moments['received'] ?? '', contentId: data.contentId, answered: data.facts !== undefined };
}

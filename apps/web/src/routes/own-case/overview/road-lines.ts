import { urgencyOf } from '../../../case-parts/deadline-words.js';
import { isMet } from '../../../case-parts/is-met.js';
import { type RoadKind } from '../../../case-parts/road.js';
import { type OwnCase, type OwnDeadline } from '../own-case-types.js';

export type RoadFacts = Pick<
  OwnCase,
  'stageLabel' | 'ended' | 'timeline' | 'deadlines' | 'hearings' | 'opening' | 'stage'
>;

/** A line of the road, still without the words for its day. */
export type RoadStep =
  | { kind: 'done'; key: string; label: string; on: string; by: string; own: boolean }
  | { kind: 'now'; key: string; label: string }
  | { kind: 'planned'; key: string; what: 'hearing' | 'opening'; on: string; startsAt: string | null }
  | { kind: 'expected' | 'overdue'; key: string; label: string; deadline: OwnDeadline };

/** Done, now, and what is expected with its day: one list, in the order of the days. Who filed is told as oneself. */
export function roadOf(details: RoadFacts, today: string): RoadStep[] {
  const ahead = details.ended ? [] : [...expected(details, today), ...plannedDays(details, today)];
  return [
    ...details.timeline.map((entry) => ({
      kind: 'done' as const,
      key: `done-${entry.sequence}`,
      label: entry.label,
      on: entry.on,
      by: entry.by,
      own: entry.type === 'complaintFiled',
    })),
    { kind: 'now', key: 'now', label: details.stageLabel },
    ...ahead.sort((one, other) => dayOf(one).localeCompare(dayOf(other))),
  ];
}

function expected({ deadlines }: RoadFacts, today: string): RoadStep[] {
  return deadlines
    .filter((deadline) => !isMet(deadline))
    .map((deadline) => ({
      kind: urgencyOf(deadline, today) === 'overdue' ? 'overdue' : 'expected',
      key: `expected-${deadline.term}-${deadline.dueOn}`,
      label: deadline.label,
      deadline,
    }));
}

function plannedDays({ hearings, opening, stage }: RoadFacts, today: string): RoadStep[] {
  const hearing = hearings.findLast(({ state }) => state === 'planned');
  const waits = stage === 'waiting' && opening && !opening.reached ? opening : undefined;
  return [
    ...(hearing && hearing.on >= today
      ? [{ kind: 'planned' as const, key: 'hearing', what: 'hearing' as const, ...dayAndTime(hearing) }]
      : []),
    ...(waits
      ? [{ kind: 'planned' as const, key: 'opening', what: 'opening' as const, on: waits.opensOn, startsAt: null }]
      : []),
  ];
}

function dayAndTime({ on, startsAt }: { on: string; startsAt: string | null }) {
  return { on, startsAt };
}

/** What has no day comes last. */
function dayOf(step: RoadStep): string {
  if (step.kind === 'planned') return step.on;
  return step.kind === 'expected' || step.kind === 'overdue' ? (step.deadline.dueOn ?? '9999') : '';
}

/** The kind by which a line is drawn. */
export function drawnAs({ kind }: RoadStep): RoadKind {
  return kind === 'planned' ? 'expected' : kind;
}

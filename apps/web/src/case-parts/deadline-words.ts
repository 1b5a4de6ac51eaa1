import { type TFunction } from 'i18next';
import { wordFor } from '../texts/word-for.js';
import { daysBetween, type DayLanguage, plainDay } from '../ui/days.js';
import { type NoticeTone } from '../ui/notice.js';
import { isMet } from './is-met.js';

export interface DueDay {
  dueOn: string | null;
  force: string;
  status: string;
}

export type Urgency = 'overdue' | 'today' | 'week' | 'later' | 'none';

/** A day on which something is expected binds nobody, so nobody is ever late for it. */
export function isExpectation({ force }: { force: string }): boolean {
  return force === 'expectation';
}

/** How soon something is due, seen from a day. What was done already is not due any more. */
export function urgencyOf(deadline: DueDay | null, today: string): Urgency {
  if (!deadline?.dueOn || isMet(deadline)) return 'none';
  const left = daysBetween(today, deadline.dueOn) ?? 0;
  if (left < 0) return isExpectation(deadline) ? 'none' : 'overdue';
  if (left === 0) return 'today';
  return left <= 7 ? 'week' : 'later';
}

/** Whether the day went by before it was done, or still is not done. */
export function isPast(deadline: DueDay, today: string): boolean {
  return deadline.status === 'metLate' || (!isMet(deadline) && deadline.dueOn !== null && deadline.dueOn < today);
}

/** 'vandaag', 'morgen', 'nog 3 dagen', '2 dagen te laat' */
export function daysLeftWords(t: TFunction, dueOn: string, today: string): string {
  const left = daysBetween(today, dueOn) ?? 0;
  if (left < 0) return t('days.overdue', { count: -left });
  if (left === 0) return t('days.today');
  return left === 1 ? t('days.tomorrow') : t('days.left', { count: left });
}

/** 'uiterlijk 13 maart 2026', 'verwacht rond ...': how hard the day is stands before it. */
export function dueWords(t: TFunction, deadline: DueDay, language: DayLanguage): string {
  if (!deadline.dueOn) return t('days.paused');
  const date = plainDay(deadline.dueOn, language);
  return wordFor(t('days.force', { returnObjects: true, date }), deadline.force, date);
}

const tones: Record<Urgency, NoticeTone> = {
  overdue: 'bad',
  today: 'warning',
  week: 'neutral',
  later: 'neutral',
  none: 'neutral',
};

export function toneOf(urgency: Urgency): NoticeTone {
  return tones[urgency];
}

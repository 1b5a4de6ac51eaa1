import { addDays, compareDays, dueDay, type LocalDate } from '#deadlines';
import { compiled, type CompiledTerm, type NamedMoment } from '../compiled.js';
import { existsIn } from '../deadlines-of.js';
import type { Situation } from '../decision.js';
import { type Refusal, refuse } from '../refusal.js';

/** So far ahead the first possible day is looked for; longer notice than this no regulation asks. */
const furthest = 800;

/**
 * Why an invitation comes too late: a term counted back from the hearing, which must be kept, ended before it went out. What the
 * regulation only asks, aims at or expects stands in the way of nothing. A hearing that is over is written down as it was; that
 * its invitation was late shows in the term.
 */
export function noticeTooShort(situation: Situation<'planHearing'>): Refusal | undefined {
  const { request, regulation, today } = situation;
  if (compareDays(request.hearingOn, today) < 0) {
    return undefined;
  }
  const late = compiled(regulation).terms.filter(
    (term) => isNotice(term) && existsIn(term, situation) && endsBefore(term, request.hearingOn, situation),
  );
  const [first] = late;
  return first && tooShort(first, firstDay(late, situation), situation);
}

function isNotice({ term, after, metBy, countedBack }: CompiledTerm): boolean {
  const kept = term.force === 'norm' || term.force === 'fatal';
  return countedBack && kept && is(after, 'hearing') && metBy.some((moment) => is(moment, 'sent'));
}

function is(named: NamedMoment | undefined, moment: string): boolean {
  return named?.event === 'hearingPlanned' && named.moment === moment;
}

function endsBefore({ rule }: CompiledTerm, hearing: LocalDate, { day, calendar }: Situation<'planHearing'>): boolean {
  const { due } = dueDay(rule, hearing, calendar);
  return due !== undefined && compareDays(day, due) > 0;
}

function firstDay(late: readonly CompiledTerm[], situation: Situation<'planHearing'>): LocalDate | undefined {
  const { hearingOn } = situation.request;
  for (let ahead = 1; ahead <= furthest; ahead += 1) {
    const day = addDays(hearingOn, ahead);
    if (!late.some((term) => endsBefore(term, day, situation))) {
      return day;
    }
  }
  return undefined;
}

function tooShort(
  { name, term }: CompiledTerm,
  earliest: LocalDate | undefined,
  { request }: Situation<'planHearing'>,
): Refusal {
  return refuse('noticeTooShort', `terms.${name}.within`, {
    source: term.source,
    missing: ['hearingOn'],
    details: { field: 'hearingOn', term: name, day: request.hearingOn, ...(earliest ? { earliest } : {}) },
  });
}

import { includes } from '../days.js';
import { type Candidate } from '../types/candidate.js';
import { type PanelQuestion } from '../types/panel.js';
import { type Bar } from './bar.js';
import { barOfTie, type CaseInQuestion } from './ties.js';

/** A question about a committee that has rules. */
export type RuledQuestion = PanelQuestion & CaseInQuestion;

/** Why somebody can take no seat in this case, each reason once; empty when nothing stands in the way. */
export function personBars(question: RuledQuestion, { personId, absences, ties, expertise }: Candidate): Bar[] {
  const { committee, recused, secretaries = [], on } = question;
  const bars: Bar[] = [];
  if (recused.includes(personId)) {
    bars.push({ code: 'recused' });
  }
  if (secretaries.includes(personId)) {
    bars.push({ code: 'secretaryOfCase' });
  }
  if (absences.some((absence) => includes(absence, on))) {
    bars.push({ code: 'absent' });
  }
  bars.push(...ties.flatMap((tie) => barOfTie(question, tie, 'members') ?? []));
  const missing = (committee.expertise?.everybody ?? []).filter((one) => !expertise.includes(one));
  if (missing.length > 0) {
    const source = committee.expertise?.source;
    bars.push({ code: 'expertiseOfEverybodyLacking', missing, rule: 'committee.expertise.everybody', source });
  }
  return eachOnce(bars);
}

export function eachOnce<T extends { code: string }>(all: readonly T[]): T[] {
  return all.filter((one, at) => all.findIndex(({ code }) => code === one.code) === at);
}

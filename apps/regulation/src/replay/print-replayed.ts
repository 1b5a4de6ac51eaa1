import { dayInWords, type LocalDate } from '#deadlines';
import type { MovedDate, ReplayedCase, ReplayTotals } from '#procedure';
import type { Language, Regulation } from '#regulation';
import { drawingWords } from '../drawing/words/words.js';
import type { Screen } from '../screen.js';
import { folded } from '../wording.js';
import { replayWords, type ReplayWords } from './words.js';

export interface Replay {
  readonly replayed: readonly ReplayedCase[];
  readonly totals: ReplayTotals;
  readonly regulation: Regulation;
  readonly language: Language;
}

/** Each case for which something changes, and all of them together. */
export function printReplayed({ replayed, totals, regulation, language }: Replay, screen: Screen): void {
  const teller = { regulation, language, words: replayWords[language] };
  for (const one of replayed) {
    const lines = [
      ...admissionLines(one, teller),
      ...one.dates.map((date) => dateLine(date, teller)),
      ...stopLines(one, teller),
    ];
    if (lines.length > 0) {
      screen.line(screen.styled('strong', `${one.case}, ${dayInWords(one.filedOn, language)}`));
      lines.flatMap((text) => indented(text)).forEach((text) => screen.line(text));
      screen.line();
    }
  }
  teller.words.totals(totals).forEach((text) => screen.line(text));
}

interface Teller {
  readonly regulation: Regulation;
  readonly language: Language;
  readonly words: ReplayWords;
}

function admissionLines(
  { then, now, admittedOtherwise, grounds, missing }: ReplayedCase,
  { regulation, language, words }: Teller,
) {
  if (!admittedOtherwise || then === undefined) {
    return [];
  }
  const titles = grounds.map((ground) => regulation.texts[language].grounds[ground]?.title ?? ground);
  return [
    words.admission(words.admissions[then], words.admissions[now]),
    ...(titles.length > 0 ? [words.because(titles.join(', '))] : []),
    ...(now === 'undecided' && missing.length > 0 ? [words.missing(missing.length)] : []),
  ];
}

function dateLine({ term, then, now, days = 0, lateness }: MovedDate, { regulation, language, words }: Teller): string {
  const [name = '', time] = term.split(' ');
  const title = regulation.texts[language].terms[name]?.name ?? name;
  const day = (one: LocalDate | undefined) => (one === undefined ? undefined : dayInWords(one, language));
  const says = words.date(day(then), day(now), days);
  return `${title}${time === undefined ? '' : ` (${time})`}: ${says}${lateness ? ` ${words.lateness[lateness]}` : ''}`;
}

function stopLines({ stopped }: ReplayedCase, { words, language }: Teller): string[] {
  if (!stopped) {
    return [];
  }
  const { act, on, step, refusal, alsoThen } = stopped;
  const said = words.stopped(act, dayInWords(on, language), drawingWords[language].steps[step]);
  const place = `${refusal.rule}${refusal.source === undefined ? '' : ` (${refusal.source})`}`;
  return [
    `${said} ${words.refusals[refusal.code] ?? words.otherRefusal}`,
    place,
    ...(alsoThen ? [words.alsoThen] : []),
  ];
}

function indented(text: string): string[] {
  return folded(text, 96).map((one, index) => `${index === 0 ? '  ' : '    '}${one}`);
}

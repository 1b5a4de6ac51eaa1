import { aTerm } from '../../test/a-term.js';
import { calendarOf } from '../calendar.js';
import type { Language } from '../closed-day.js';
import { dueDay } from '../due-day.js';
import { parseDuration } from '../duration.js';
import type { LocalDate } from '../local-date.js';
import type { Pause, TermChanges, TermRule } from '../term-rule.js';
import { explainDeadline, type ExplainOptions } from './explain-deadline.js';

interface Told extends ExplainOptions {
  within: string;
  start: LocalDate;
  differently?: Partial<TermRule>;
  changes?: TermChanges;
  language?: Language;
}

function told({ within, start, differently, changes, language = 'nl', ...options }: Told): string[] {
  const { derivation } = dueDay(aTerm(within, differently), start, calendarOf('NL'), changes);

  return explainDeadline(derivation, language, options);
}

const decided = { decidedBy: 'chair', because: 'Wij wachten op stukken' };
const rollsOver: Partial<TermRule> = { rollOver: 'nextWorkingDay' };
const underTheAct: Partial<TermRule> = { rollOver: 'algemeneTermijnenwet' };
const reaction = { within: '7 workingDays', start: '2022-12-23' };

describe('a term of working days', () => {
  it('is told in Dutch', () => {
    expect(told({ ...reaction, startLabel: 'Het verzoek is verstuurd op' })).toEqual([
      'Het verzoek is verstuurd op vrijdag 23 december 2022.',
      'Die dag telt niet mee. Het tellen begint op zaterdag 24 december 2022.',
      'De termijn is 7 werkdagen en loopt tot en met woensdag 4 januari 2023.',
      'Niet meegeteld: zaterdag 24 en zondag 25 december, maandag 26 december (tweede kerstdag), zaterdag 31 december en zondag 1 januari 2023.',
      'De uiterste dag is woensdag 4 januari 2023.',
    ]);
  });

  it('is told in English', () => {
    expect(told({ ...reaction, language: 'en', startLabel: 'The request was sent on' })).toEqual([
      'The request was sent on Friday 23 December 2022.',
      'That day does not count. Counting begins on Saturday 24 December 2022.',
      'The term is 7 working days and runs up to and including Wednesday 4 January 2023.',
      'Not counted: Saturday 24 and Sunday 25 December, Monday 26 December (Second Day of Christmas), Saturday 31 December and Sunday 1 January 2023.',
      'The last day is Wednesday 4 January 2023.',
    ]);
  });

  it('begins with the day alone when nobody says what happened on it', () => {
    expect(told(reaction)[0]).toBe('Wij rekenen vanaf vrijdag 23 december 2022.');
  });

  it('names three weekends', () => {
    expect(told({ within: '15 workingDays', start: '2026-03-02' })[3]).toBe(
      'Niet meegeteld: zaterdag 7 en zondag 8 maart, zaterdag 14 en zondag 15 maart en zaterdag 21 en zondag 22 maart.',
    );
  });

  it('writes the year once, where it changes', () => {
    expect(told({ within: '10 workingDays', start: '2022-12-23' })[3]).toMatch(
      / zaterdag 31 december, zondag 1 januari 2023 en zaterdag 7 en zondag 8 januari\.$/,
    );
  });

  it('only counts more weekends than that, and still names the holidays', () => {
    expect(told({ within: '20 workingDays', start: '2026-03-09' })[3]).toBe(
      'Niet meegeteld: 8 zaterdagen en zondagen, vrijdag 3 april (Goede Vrijdag) en maandag 6 april (tweede paasdag).',
    );
  });
});

describe('a last day that is closed', () => {
  it('rolls over', () => {
    expect(told({ within: '14 days', start: '2025-05-16', differently: underTheAct }).slice(3)).toEqual([
      'Die dag is geen werkdag. Daarom loopt de termijn door tot en met maandag 2 juni 2025 (Algemene termijnenwet, artikel 1, lid 1).',
      'Geen werkdag: vrijdag 30 mei (gelijkgesteld met een feestdag), zaterdag 31 mei en zondag 1 juni.',
      'De uiterste dag is maandag 2 juni 2025.',
    ]);
  });

  it('rolls over without an act that says so', () => {
    expect(told({ within: '1 week', start: '2026-03-01', differently: rollsOver, language: 'en' })[3]).toBe(
      'That day is not a working day. That is why the term runs on up to and including Monday 9 March 2026.',
    );
  });

  it.each`
    language | sentence
    ${'nl'}  | ${'Zondag 8 maart 2026 is geen werkdag, maar blijft de uiterste dag, want volgens deze regels schuift de uiterste dag dan niet op.'}
    ${'en'}  | ${'Sunday 8 March 2026 is not a working day but stays the last day, because under these rules the last day does not move then.'}
  `('stays where the rule does not say that it moves ($language)', ({ language, sentence }: Record<string, never>) => {
    expect(told({ within: '1 week', start: '2026-03-01', language })[3]).toBe(sentence);
  });

  it('stays when the act does not cover so long a term, with its name', () => {
    expect(told({ within: '1 year', start: '2025-05-05', differently: underTheAct })[3]).toBe(
      'Dinsdag 5 mei 2026 (Bevrijdingsdag) is geen werkdag, maar blijft de uiterste dag, want de wet geldt niet voor zo’n lange termijn (Algemene termijnenwet, artikel 4).',
    );
  });
});

describe('a term that is counted back', () => {
  it('is told backwards', () => {
    const differently: Partial<TermRule> = { ...underTheAct, direction: 'countedBack' };

    expect(told({ within: '2 weeks', start: '2026-03-29', differently })).toEqual([
      'Wij rekenen terug vanaf zondag 29 maart 2026.',
      'Die dag telt niet mee. Het tellen begint op zaterdag 28 maart 2026.',
      '2 weken terug is zondag 15 maart 2026.',
      'Zondag 15 maart 2026 is geen werkdag, maar blijft de uiterste dag, want deze termijn is teruggerekend (Algemene termijnenwet, artikel 1, lid 2).',
      'De uiterste dag is zondag 15 maart 2026.',
    ]);
  });

  it('names its closed days in the order of the calendar', () => {
    const differently: Partial<TermRule> = { direction: 'countedBack' };

    expect(told({ within: '3 workingDays', start: '2026-04-08', differently })[3]).toBe(
      'Niet meegeteld: vrijdag 3 april (Goede Vrijdag), zaterdag 4 en zondag 5 april en maandag 6 april (tweede paasdag).',
    );
  });
});

describe('a day that does not exist', () => {
  it.each`
    monthEnd      | language | sentence
    ${'clip'}     | ${'nl'}  | ${'31 februari 2026 bestaat niet. Daarom geldt de laatste dag van die maand: zaterdag 28 februari 2026.'}
    ${'overflow'} | ${'nl'}  | ${'31 februari 2026 bestaat niet. Daarom geldt de eerste dag van de maand daarna: zondag 1 maart 2026.'}
    ${'clip'}     | ${'en'}  | ${'31 February 2026 does not exist. That is why the last day of that month applies: Saturday 28 February 2026.'}
  `('makes way for another ($monthEnd, $language)', ({ monthEnd, language, sentence }: Record<string, never>) => {
    expect(told({ within: '1 month', start: '2026-01-31', differently: { monthEnd }, language })[3]).toBe(sentence);
  });
});

describe('the day of the start', () => {
  it('counts where the rule says so', () => {
    expect(told({ ...reaction, differently: { firstDayCounts: true } })[1]).toBe('Die dag telt mee.');
  });
});

describe('a minimum of working days', () => {
  it('is told with the article', () => {
    expect(told({ within: '3 days', start: '2026-04-02', differently: underTheAct }).slice(3, 5)).toEqual([
      'In een termijn van ten minste 3 dagen moeten ten minste 2 werkdagen zitten. Daarom loopt de termijn tot en met woensdag 8 april 2026 (Algemene termijnenwet, artikel 2).',
      'Niet meegeteld: maandag 6 april (tweede paasdag).',
    ]);
  });
});

describe('an extension', () => {
  const changes = { extensions: [{ by: parseDuration('1 week'), decidedOn: '2026-03-09', ...decided }] };

  it('is told with who decided and why', () => {
    expect(told({ within: '14 days', start: '2026-03-02', changes })[3]).toBe(
      'Op maandag 9 maart 2026 is de termijn verlengd met 1 week, tot en met maandag 23 maart 2026. Besloten door: chair. Reden: Wij wachten op stukken.',
    );
  });

  it('is told in the words of the screen', () => {
    const nameOf = () => 'de voorzitter';
    const reasonOf = () => 'Er is meer tijd nodig!';

    expect(told({ within: '14 days', start: '2026-03-02', changes, nameOf, reasonOf })[3]).toMatch(
      /Besloten door: de voorzitter\. Reden: Er is meer tijd nodig!$/,
    );
  });
});

describe('a pause', () => {
  function paused(within: string, pause: Pick<Pause, 'from' | 'until'>, language: Language = 'nl'): string {
    const changes = { pauses: [{ ...pause, ...decided }] };
    const sentences = told({ within, start: '2026-03-02', differently: rollsOver, changes, language });

    return (
      sentences.find((sentence) => sentence.includes('stil') || sentence.includes('still'))?.split(' Bes')[0] ?? ''
    );
  }

  it('is told with what was left and how far the term runs now', () => {
    expect(paused('14 days', { from: '2026-03-10', until: '2026-03-17' })).toBe(
      'De termijn stond stil vanaf dinsdag 10 maart 2026 en liep weer vanaf dinsdag 17 maart 2026. Er waren toen nog 7 dagen over. Daarom loopt de termijn tot en met maandag 23 maart 2026.',
    );
  });

  it('is told while it lasts', () => {
    expect(paused('14 days', { from: '2026-03-16' })).toBe(
      'De termijn staat stil vanaf maandag 16 maart 2026. Er is nog 1 dag over. Zolang de termijn stilstaat, is er geen uiterste dag.',
    );
  });

  it('is told when it changed nothing', () => {
    expect(paused('14 days', { from: '2026-03-20', until: '2026-03-22' })).toBe(
      'De termijn stond stil vanaf vrijdag 20 maart 2026 en liep weer vanaf zondag 22 maart 2026. Dat verandert de uiterste dag niet.',
    );
  });

  it('is told when it held up a day that rolled over', () => {
    expect(paused('12 days', { from: '2026-03-15', until: '2026-03-18' })).toBe(
      'De termijn stond stil vanaf zondag 15 maart 2026 en liep weer vanaf woensdag 18 maart 2026. De uiterste dag ligt daarom niet voor woensdag 18 maart 2026.',
    );
  });

  it('is told in English', () => {
    expect(paused('14 days', { from: '2026-03-10' }, 'en')).toMatch(
      /^The clock stands still from Tuesday 10 March 2026\. There are still 7 days left\. As long as it stands still, there is no last day\./,
    );
  });
});

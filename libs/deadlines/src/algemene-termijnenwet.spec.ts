import { aTerm } from '../test/a-term.js';
import { calendarOf } from './calendar.js';
import type { DueDay } from './derivation.js';
import { dueDay } from './due-day.js';
import { parseDuration } from './duration.js';
import type { TermRule } from './term-rule.js';

const netherlands = calendarOf('NL');

function underTheAct(within: string, start: string, differently: Partial<TermRule> = {}): DueDay {
  return dueDay(aTerm(within, { rollOver: 'algemeneTermijnenwet', ...differently }), start, netherlands);
}

function lastStep({ derivation }: DueDay, kind: string) {
  return derivation.findLast((step) => step.kind === kind);
}

describe('article 1(1)', () => {
  it.each`
    within        | start           | last            | over
    ${'14 days'}  | ${'2025-05-16'} | ${'2025-06-02'} | ${'a decree day and a weekend'}
    ${'1 week'}   | ${'2026-04-26'} | ${'2026-05-04'} | ${'a Sunday'}
    ${'4 days'}   | ${'2026-05-01'} | ${'2026-05-06'} | ${'5 May'}
    ${'3 months'} | ${'2026-02-15'} | ${'2026-05-18'} | ${'a decree day'}
    ${'2 weeks'}  | ${'2026-12-11'} | ${'2026-12-28'} | ${'both days of Christmas and a Sunday'}
  `('makes $within from $start roll over $over to $last', ({ within, start, last }: Record<string, string>) => {
    expect(underTheAct(within ?? '', start ?? '').due).toBe(last);
  });

  it('leaves a term that ends on a working day', () => {
    expect(underTheAct('14 days', '2026-03-02').due).toBe('2026-03-16');
  });

  it('is named in the derivation', () => {
    expect(lastStep(underTheAct('14 days', '2025-05-16'), 'rollOver')).toMatchObject({
      article: 'algemeneTermijnenwet.1.1',
    });
  });

  it('knows holidays even where the rule counts them as working days', () => {
    expect(underTheAct('1 workingDay', '2026-04-02', { holidaysCount: true }).due).toBe('2026-04-07');
  });

  it('looks at the end of an extended term, not at the end it had before', () => {
    const extension = { by: parseDuration('1 week'), decidedOn: '2026-03-04', decidedBy: 'chair', because: 'holidays' };
    const rule = aTerm('2 weeks', { rollOver: 'algemeneTermijnenwet' });

    expect(dueDay(rule, '2026-02-28', netherlands, { extensions: [extension] }).due).toBe('2026-03-23');
  });
});

describe('article 1(2)', () => {
  it('leaves a term that is counted back on its Sunday', () => {
    expect(underTheAct('2 weeks', '2026-03-29', { direction: 'countedBack' }).due).toBe('2026-03-15');
  });

  it('is named in the derivation', () => {
    const step = lastStep(underTheAct('2 weeks', '2026-03-29', { direction: 'countedBack' }), 'noRollOver');

    expect(step).toMatchObject({ because: 'countedBack', article: 'algemeneTermijnenwet.1.2' });
  });
});

describe('article 2', () => {
  it('gives a term of three days over Easter two working days', () => {
    expect(underTheAct('3 days', '2026-04-02').due).toBe('2026-04-08');
  });

  it('does not give them to a term of two days, which only rolls over', () => {
    expect(underTheAct('2 days', '2026-04-02').due).toBe('2026-04-07');
  });

  it('counts the working days that the term already had', () => {
    expect(underTheAct('3 days', '2026-12-23').due).toBe('2026-12-28');
  });

  it('leaves a term with two working days', () => {
    expect(underTheAct('3 days', '2026-03-04').due).toBe('2026-03-09');
  });

  it('makes a term that is counted back end earlier', () => {
    expect(underTheAct('3 days', '2026-04-07', { direction: 'countedBack' }).due).toBe('2026-04-01');
  });

  it('is named in the derivation', () => {
    expect(lastStep(underTheAct('3 days', '2026-04-02'), 'minimumWorkingDays')).toMatchObject({
      article: 'algemeneTermijnenwet.2',
      from: '2026-04-05',
      reaches: '2026-04-08',
    });
  });
});

describe('article 4', () => {
  it.each`
    within        | start           | last            | answer
    ${'90 days'}  | ${'2026-01-10'} | ${'2026-04-10'} | ${'is covered, and ends on a Friday'}
    ${'90 days'}  | ${'2026-01-11'} | ${'2026-04-13'} | ${'is covered'}
    ${'91 days'}  | ${'2026-01-10'} | ${'2026-04-11'} | ${'is not'}
    ${'12 weeks'} | ${'2026-01-10'} | ${'2026-04-07'} | ${'is covered'}
    ${'13 weeks'} | ${'2026-01-10'} | ${'2026-04-11'} | ${'is not'}
    ${'3 months'} | ${'2026-01-11'} | ${'2026-04-13'} | ${'is covered'}
    ${'4 months'} | ${'2026-01-11'} | ${'2026-05-11'} | ${'is not, and ends on a Monday'}
    ${'4 months'} | ${'2026-01-10'} | ${'2026-05-10'} | ${'is not'}
    ${'1 year'}   | ${'2025-05-10'} | ${'2026-05-10'} | ${'is not'}
  `('a term of $within from $start $answer: $last', ({ within, start, last }: Record<string, string>) => {
    expect(underTheAct(within ?? '', start ?? '').due).toBe(last);
  });

  it('is named in the derivation', () => {
    expect(lastStep(underTheAct('91 days', '2026-01-10'), 'noRollOver')).toMatchObject({
      because: 'exception',
      article: 'algemeneTermijnenwet.4',
    });
  });

  it.each`
    within              | start           | last
    ${'90 workingDays'} | ${'2025-11-28'} | ${'2026-04-07'}
    ${'91 workingDays'} | ${'2025-11-27'} | ${'2026-04-03'}
  `('takes a term of $within for one in days', ({ within, start, last }: Record<string, string>) => {
    expect(underTheAct(within ?? '', start ?? '', { holidaysCount: true }).due).toBe(last);
  });

  it('looks at the term itself, not at what an extension makes of it', () => {
    const extension = {
      by: parseDuration('4 weeks'),
      decidedOn: '2026-03-04',
      decidedBy: 'chair',
      because: 'holidays',
    };
    const rule = aTerm('12 weeks', { rollOver: 'algemeneTermijnenwet' });

    expect(dueDay(rule, '2026-01-10', netherlands, { extensions: [extension] }).due).toBe('2026-05-04');
  });

  it('still counts back under article 1(2) when the term is long', () => {
    const step = lastStep(underTheAct('13 weeks', '2026-04-12', { direction: 'countedBack' }), 'noRollOver');

    expect(step).toMatchObject({ because: 'countedBack' });
  });
});

describe('the act', () => {
  it('has no Belgian holidays', () => {
    const rule = aTerm('14 days', { rollOver: 'algemeneTermijnenwet' });

    expect(() => dueDay(rule, '2026-03-02', calendarOf('BE'))).toThrow(
      'The Algemene termijnenwet names Dutch holidays',
    );
  });
});

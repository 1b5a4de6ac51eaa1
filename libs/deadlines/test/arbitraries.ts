import fc from 'fast-check';
import { addDays, type Duration, type Extension, type LocalDate, type Pause, type TermRule } from '../src/index.js';

/** Any day in a span that holds many leap years, early and late Easters and all decree days. */
export function anyDay(): fc.Arbitrary<LocalDate> {
  return fc.integer({ min: 0, max: 25_000 }).map((days) => addDays('1995-01-01', days));
}

export function anyDuration(): fc.Arbitrary<Duration> {
  return fc.oneof(upTo(120, 'days'), upTo(100, 'workingDays'), upTo(15, 'weeks'), upTo(14, 'months'), upTo(2, 'years'));
}

export function upTo(max: number, unit: Duration['unit']): fc.Arbitrary<Duration> {
  return fc.record({ amount: fc.integer({ min: 1, max }), unit: fc.constant(unit) });
}

/** Any rule; narrowed by what a property holds for. */
export function anyRule(narrowed: Partial<TermRule> = {}): fc.Arbitrary<TermRule> {
  return fc
    .record<TermRule>(
      {
        within: anyDuration(),
        direction: fc.constantFrom('within', 'countedBack'),
        firstDayCounts: fc.boolean(),
        monthEnd: fc.constantFrom('clip', 'overflow'),
        rollOver: fc.constantFrom('none', 'nextWorkingDay', 'algemeneTermijnenwet'),
        holidaysCount: fc.boolean(),
        minimumWorkingDays: fc.record({ ifAtLeast: upTo(5, 'days'), count: fc.integer({ min: 1, max: 4 }) }),
      },
      { requiredKeys: ['within', 'direction', 'firstDayCounts', 'monthEnd', 'rollOver'] },
    )
    .map((rule) => ({ ...rule, ...narrowed }));
}

export function anyExtension(near: LocalDate, by: fc.Arbitrary<Duration> = anyDuration()): fc.Arbitrary<Extension> {
  return fc.record({
    by,
    decidedOn: fc.integer({ min: 0, max: 60 }).map((days) => addDays(near, days)),
    decidedBy: fc.constantFrom('chair', 'secretary'),
    because: fc.constantFrom('more information is needed', 'many complaints came in'),
  });
}

/** A pause near a day, of at most forty days; without an end when it may be unended. */
export function anyPause(near: LocalDate, unended = false): fc.Arbitrary<Pause> {
  const from = fc.integer({ min: -20, max: 120 });
  const length = fc.integer({ min: 0, max: 40 });
  const decision = fc.constantFrom('settlement talks', 'the landlord investigates');

  return fc.tuple(from, length, decision, fc.boolean()).map(([days, long, because, ends]) => ({
    from: addDays(near, days),
    ...(unended && !ends ? {} : { until: addDays(near, days + long) }),
    decidedBy: 'chair',
    because,
  }));
}

export interface ChangedTerm {
  rule: TermRule;
  start: LocalDate;
  extensions: Extension[];
  pauses: Pause[];
}

/** A term that runs forward, with up to three extensions and four pauses. */
export function anyChangedTerm(narrowed: Partial<TermRule> = {}, unended = false): fc.Arbitrary<ChangedTerm> {
  return anyDay().chain((start) =>
    fc.record({
      rule: anyRule({ ...narrowed, direction: 'within' }),
      start: fc.constant(start),
      extensions: fc.array(anyExtension(start), { maxLength: 3 }),
      pauses: fc.array(anyPause(start, unended), { maxLength: 4 }),
    }),
  );
}

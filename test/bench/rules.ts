import { calendarOf } from '#deadlines';
import { readPlugins } from '#plugins';
import { deadlinesOf, decide, groundFindings, replayCase } from '#procedure';
import type { Regulation } from '#regulation';
import path from 'node:path';
import { everyCombination } from './exclusion-facts.js';
import { longCase } from './long-case.js';
import { measured, measuredInTurn, median, type Rounds, spread } from './measure.js';
import { otherEngine } from './other-engine.js';

const folder = path.resolve(import.meta.dirname, '../../regulations');
const measuredRegulation = 'kwru';
const events = 50;
const day = '2026-03-02';
const exclusions = [
  'rentPrice',
  'serviceCosts',
  'notInWriting',
  'beforeTheCourt',
  'filedAtHuurcommissie',
  'decidedByCourt',
  'decidedByHuurcommissie',
  'alreadyAdvised',
];

/** Prints what the rules cost, each beside its goal: median of the rounds, fastest and slowest between brackets. */
export async function benchRules(): Promise<void> {
  const start = performance.now();
  const { plugins, findings } = await readPlugins(folder);
  const first = performance.now() - start;
  const regulation = plugins.find(({ id }) => id === measuredRegulation)?.versions.at(-1);
  if (!regulation || findings.length > 0) {
    throw new Error('The regulations are not sound; see: npm run regulation -- check');
  }
  print(`Node ${process.version}, ${plugins.length} regulations`);
  print();
  print(row('load and check of all, first time', `${first.toFixed(0)} ms`, first < 500, '500 ms'));
  const load = await measured(9, 1, () => readPlugins(folder));
  print(row('load and check of all, warm', spread(load, inMs), median(load) < 500_000, '500 ms'));
  await benchCase(regulation);
  await benchGrounds(regulation);
}

async function benchCase(regulation: Regulation): Promise<void> {
  const calendar = calendarOf(regulation.calendar.country);
  const { log, state, ask } = longCase(regulation, calendar, events);
  const context = { ...ask, calendar };
  const report = (what: string, rounds: Rounds, goal: number) =>
    print(row(what, spread(rounds, inMicroseconds), median(rounds) < goal, `${goal} µs`));
  const size = `a case of ${log.length} events`;
  report(`decide on ${size}`, await measured(15, 2000, () => decide(regulation, state, ask.request, context)), 50);
  const withReplay = await measured(15, 500, () => decide(regulation, replayCase(log), ask.request, context));
  print(row(`  the same with its replay`, spread(withReplay, inMicroseconds)));
  const all = deadlinesOf(regulation, state, day, calendar).length;
  report(
    `all ${all} deadlines of ${size}`,
    await measured(15, 2000, () => deadlinesOf(regulation, state, day, calendar)),
    200,
  );
}

async function benchGrounds(whole: Regulation): Promise<void> {
  const grounds = Object.fromEntries(Object.entries(whole.grounds).filter(([name]) => exclusions.includes(name)));
  const regulation = { ...whole, grounds };
  const calendar = calendarOf(regulation.calendar.country);
  const engine = await otherEngine(regulation);
  const tried = everyCombination(regulation.participants[0]?.id ?? 'notListed');
  const ours = (at: number) => groundFindings(regulation, triedAt(at).facts, day, calendar);
  const theirs = (at: number) => engine.run(triedAt(at).named);
  for (const at of tried.keys()) {
    const one = ours(at).flatMap(({ ground, applies }) => (applies === 'yes' ? [ground] : []));
    const other = (await theirs(at)).events.map(({ type }) => type);
    if (one.toSorted().join() !== other.toSorted().join()) {
      throw new Error(`The two differ on ${JSON.stringify(triedAt(at).named)}: ${one.join()} and ${other.join()}.`);
    }
  }
  print();
  print(
    `${Object.keys(grounds).length} exclusion grounds, the same answers on all ${tried.length} combinations of facts`,
  );
  const turns = await measuredInTurn(15, { calls: 2000, work: ours }, { calls: 300, work: theirs });
  print(row('  these rules', spread(turns.one, perSecond)));
  print(row('  json-rules-engine', spread(turns.other, perSecond)));
  print(
    row(
      '  so many times as fast',
      spread(turns.ratios, (ratio) => ratio.toFixed(1)),
    ),
  );

  function triedAt(at: number) {
    return tried[at % tried.length] as (typeof tried)[number];
  }
}

function row(what: string, value: string, reached?: boolean, goal?: string): string {
  const verdict = reached === undefined ? '' : `${reached ? 'reached' : 'MISSED'}, goal ${goal}`;
  return `${what.padEnd(42)}${value.padEnd(46)}${verdict}`.trimEnd();
}

function inMs(microseconds: number): string {
  return `${(microseconds / 1000).toFixed(0)} ms`;
}

function inMicroseconds(value: number): string {
  return `${value.toFixed(1)} µs`;
}

function perSecond(microseconds: number): string {
  return `${Math.round(1e6 / microseconds).toLocaleString('en')}/s`;
}

function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

import { calendarOf, type LocalDate, localDateOf } from '#deadlines';
import type { Regulation } from '#regulation';
import type { CaseState } from '../case-state.js';
import { decide } from '../decide.js';
import type { Decision } from '../decision.js';
import { evolve } from '../evolve.js';
import { withSomeParticipant } from './any-participant.js';
import { type Mismatch, mismatches } from './compare.js';
import { observe, type Scene } from './observe.js';
import { factsOf, requestOf } from './scenario-request.js';
import type { Scenario, ScenarioEntry } from './scenario.schema.js';

/** Something in a story that came out otherwise than the scenario says. */
export interface Difference extends Mismatch {
  /** The entry of the story, counted from 1. */
  readonly entry: number;
  readonly on: LocalDate;
}

/** Plays a scenario under a regulation; an empty list says that everything came out as expected. */
export function runScenario(rules: Regulation, scenario: Scenario): Difference[] {
  const regulation = withSomeParticipant(rules);
  const calendar = calendarOf(regulation.calendar.country);
  const facts = factsOf(scenario, regulation);
  const differences: Difference[] = [];
  let state: CaseState | undefined;
  for (const [index, entry] of scenario.story.entries()) {
    const scene = { regulation, calendar, facts, today: today(entry, regulation) };
    const decision = act(scene, state, entry, index);
    state = decision?.kind === 'events' ? decision.events.reduce<CaseState | undefined>(evolve, state) : state;
    const found = observe({ ...scene, state, decision });
    const expected = { ...entry.expect, refused: entry.expect?.refused ?? 'none' };
    const ofTheDay = { ...expected, ...(entry.at === undefined ? {} : { day: entry.on }) };
    differences.push(
      ...mismatches(ofTheDay, { ...found, day: scene.today }).map((mismatch) => ({
        entry: index + 1,
        on: entry.on,
        ...mismatch,
      })),
    );
  }
  return differences;
}

/** One difference as a line that a person can act on. */
export function describeDifference({ entry, on, path, expected, found }: Difference): string {
  return `entry ${entry} (${on}), ${path}: expected ${written(expected)}, found ${written(found)}`;
}

function act(
  { regulation, calendar, facts, today }: Pick<Scene, 'regulation' | 'calendar' | 'facts' | 'today'>,
  state: CaseState | undefined,
  { does, by, ...entry }: ScenarioEntry,
  index: number,
): Decision | undefined {
  if (!does || !by) {
    return undefined;
  }
  const context = { by, at: entry.at ?? `${today}T12:00:00.000Z`, today, calendar };
  const { on, ...request } = requestOf(does, entry, facts, index);
  return decide(regulation, state, entry.at === undefined ? { ...request, on } : request, context);
}

/** The day on which somebody acts or looks; with an instant, the day that it is then where the regulation counts. */
function today({ on, recorded = on, at }: ScenarioEntry, { timeZone }: Regulation): LocalDate {
  return at === undefined ? recorded : localDateOf(at, timeZone);
}

function written(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

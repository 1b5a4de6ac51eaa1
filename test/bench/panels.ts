import { type Candidate, proposePanel } from '#composition';
import { withEverything } from '../support/panels/committees.js';
import { measured, median, spread } from './measure.js';

const goal = 50_000;
const hearings = 500;
const members = 200;

/** Prints what it costs to propose a panel, beside its goal: 200 members who sat 500 hearings of three in a year. */
export async function benchPanels(): Promise<void> {
  const candidates = Array.from({ length: members }, (_, at) => member(at));
  const work = (call: number) =>
    proposePanel({
      committee: withEverything,
      caseId: `case-${call}`,
      participant: `participant-${call % 20}`,
      candidates,
      recused: [],
      on: '2026-03-16',
    });
  const { seats, findings, vacancies } = work(0);
  if (seats.length !== withEverything.size || findings.length + vacancies.length > 0) {
    throw new Error(`This measures no whole panel: ${JSON.stringify({ seats, findings, vacancies })}`);
  }
  const rounds = await measured(15, 50, work);
  const verdict = median(rounds) < goal ? 'reached' : 'MISSED';
  const value = spread(rounds, (one) => `${(one / 1000).toFixed(2)} ms`);
  process.stdout.write(`a panel of ${seats.length} out of ${members} members   ${value}   ${verdict}, goal 50 ms\n`);
}

/** A quarter for every seat; one in ten knows what somebody must know of; none of the idlest does. */
function member(at: number): Candidate {
  const seat = ['chair', 'fixed', 'renters', 'appointed'][at % 4] ?? 'chair';
  const participant = `participant-${Math.floor(at / 4) % 20}`;
  const nominators = withEverything.seats[seat]?.nominatedBy ?? [];
  const nominatedBy = nominators.map((by) => ({ by, participant, consented: true }));
  const extra = at % 10 === 9 ? (['law'] as const) : at % 10 === 8 ? (['mediation'] as const) : [];
  return {
    personId: `person-${at}`,
    appointments: [
      { seat, capacity: 'seat', from: '2019-01-01', until: '2022-12-31', nominatedBy },
      { seat, capacity: at % 3 === 2 ? 'deputy' : 'seat', from: '2023-01-01', until: '2026-12-31', nominatedBy },
    ],
    expertise: ['socialHousing', 'construction', ...extra],
    ties: [{ kind: 'renting', participant }],
    absences: [{ from: '2026-07-01', until: '2026-07-21' }],
    load: { sat: Math.floor((hearings * 4) / members) + (at % 7), planned: at % 3 },
  };
}

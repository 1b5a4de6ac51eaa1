import {
  abilityOf,
  caseParts,
  caseSubject,
  conversations,
  deliberationSubject,
  type Membership,
  messageSubject,
  pieceParts,
  pieceSubject,
} from '#access';
import { type ActiveRegulation } from '#catalogue';
import { type CaseEvent, type CaseState, evolve, replayCase } from '#procedure';
import fc from 'fast-check';
import { aCase, dutchCalendar } from '../../../test/builders/a-case.js';
import { aCommitteeRule } from '../../../test/builders/a-committee-rule.js';
import { aRegulation } from '../../../test/builders/a-regulation.js';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { type CaseFile } from './case-file.entity.js';
import { projectionOf } from './case-projection.js';
import { caseRightsFacts } from './case-rights.js';

const people = ['ann', 'ben', 'cas', 'dee', 'eli', 'fay'] as const;
type Person = (typeof people)[number];
const seats = ['chair', 'first', 'second'] as const;

/** What happens to a panel, also what a sound committee would not do: whoever left is chosen again. */
const anAct = fc.oneof(
  fc.record({
    does: fc.constant('compose' as const),
    who: fc.shuffledSubarray([...people], { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ does: fc.constantFrom('recuse' as const, 'challenge' as const), seat: fc.constantFrom(...seats) }),
  fc.record({ does: fc.constant('decide' as const), outcome: fc.constantFrom('upheld' as const, 'rejected' as const) }),
  fc.record({ does: fc.constant('leaveOffice' as const), person: fc.constantFrom(...people) }),
  fc.record({ does: fc.constant('declare' as const), person: fc.constantFrom(...people) }),
);
type Act = typeof anAct extends fc.Arbitrary<infer Value> ? Value : never;

const aWorld = fc.record({
  acts: fc.array(anAct, { minLength: 1, maxLength: 15 }),
  runningCases: fc.constantFrom('finished' as const, 'passedOn' as const),
  chairs: fc.subarray([...people]),
});
type World = typeof aWorld extends fc.Arbitrary<infer Value> ? Value : never;

const beginning = aCase().filed().events;

/** The world as the test keeps it, apart from the code: who sits where, who is out, whom a challenge is open against. */
class Kept {
  readonly taken = new Map<string, Person>();
  readonly out = new Set<Person>();
  readonly ended = new Set<Person>();
  readonly declared = new Set<Person>();
  challenged: Person | undefined;

  /** Whether somebody may read nothing at all of the case any more, or for now. */
  isShut(person: Person, { runningCases }: World): boolean {
    return (
      this.out.has(person) || this.challenged === person || (this.ended.has(person) && runningCases === 'passedOn')
    );
  }
}

/** The event of an act, and what is kept of it; nothing where the procedure would not let it happen. */
function eventOf(act: Act, kept: Kept): Pick<CaseEvent, 'type' | 'data'> | undefined {
  switch (act.does) {
    case 'compose':
      kept.taken.clear();
      act.who.forEach((person, place) => kept.taken.set(seats[place] ?? '', person));
      return {
        type: 'panelComposed',
        data: { seats: act.who.map((personId, place) => ({ seat: seats[place], personId })) },
      } as never;
    case 'recuse':
    case 'challenge':
      return left(act, kept);
    case 'decide':
      return decided(act.outcome, kept);
    case 'leaveOffice':
      kept.ended.add(act.person);
      return undefined;
    case 'declare':
      kept.declared.add(act.person);
      return undefined;
  }
}

function left({ does, seat }: Extract<Act, { does: 'recuse' | 'challenge' }>, kept: Kept) {
  const person = kept.taken.get(seat);
  if (person === undefined || kept.out.has(person) || (does === 'challenge' && kept.challenged)) {
    return undefined;
  }
  if (does === 'recuse') {
    kept.out.add(person);
    kept.taken.delete(seat);
    return { type: 'memberRecused', data: { seat } } as never;
  }
  kept.challenged = person;
  return { type: 'challengeMade', data: { seat, contentId: 'text' } } as never;
}

function decided(outcome: 'upheld' | 'rejected', kept: Kept): Pick<CaseEvent, 'type' | 'data'> | undefined {
  if (kept.challenged === undefined) {
    return undefined;
  }
  if (outcome === 'upheld') {
    kept.out.add(kept.challenged);
  }
  kept.challenged = undefined;
  return { type: 'challengeDecided', data: { outcome } } as never;
}

const place = { stage: 'filed', ended: false };

function afterEvent(state: CaseState, event: Pick<CaseEvent, 'type' | 'data'>): CaseState {
  const { recordedAt, by } = beginning[0]!;
  return evolve(state, {
    ...event,
    ...{
      version: 1,
      sequence: state.version + 1,
      recordedAt,
      by,
      moments: { decided: '2026-03-02', made: '2026-03-02' },
    },
    data: { ...event.data, ...place },
  } as unknown as CaseEvent);
}

/** Everything that somebody can read of the case, by what it is. */
function readsOf(person: Person, state: CaseState, kept: Kept, world: World): string[] {
  const office = aCommitteeRule().office!;
  const committee = aCommitteeRule({ office: { ...office, runningCases: world.runningCases } });
  const governed = { regulation: aRegulation({ committee }), calendar: dutchCalendar } as ActiveRegulation;
  const file = {
    ...{ id: 'case', participantId: 'north', respondentPersonId: null, mediationUsable: true },
    ...projectionOf(state, governed, '2026-03-02'),
    declaredPersonIds: [...kept.declared],
  } as unknown as CaseFile;
  const facts = caseRightsFacts(file);
  const ability = abilityOf({
    kind: 'staff',
    accountId: 'account',
    personId: person,
    memberships: rolesOf(person, kept, world),
  });
  const subject = caseSubject(facts);
  return [
    ...caseParts.filter((part) => ability.can('read', subject, part)),
    ...pieceParts.filter((part) =>
      ability.can('read', pieceSubject({ ...facts, side: 'complainant', openTo: [...sides], inBundle: true }), part),
    ),
    ...conversations.filter((conversation) => ability.can('read', messageSubject({ ...facts, conversation }))),
    ...(ability.can('read', deliberationSubject({ ...facts, excludedPersonIds: [] })) ? ['deliberation'] : []),
  ];
}

const sides = ['complainant', 'respondent'] as const;

function rolesOf(person: Person, { ended }: Kept, { chairs }: World): Membership[] {
  const chair = chairs.includes(person);
  const role = ended.has(person) ? (chair ? 'formerChair' : 'formerMember') : chair ? 'chair' : 'member';
  return [{ role, participantId: null }];
}

interface Seen {
  readonly wrong: string[];
  shut: number;
  read: number;
}

function look(seen: Seen, { person, reads }: { person: Person; reads: readonly string[] }, isShut: boolean): void {
  seen.shut += isShut ? 1 : 0;
  seen.read += reads.length;
  if (isShut && reads.length > 0) {
    seen.wrong.push(`${person} reads ${reads.join(', ')}`);
  }
}

/** Plays a world; answers who read something that he may not, and how often somebody was shut out. */
function playWorld(world: World): Seen {
  const kept = new Kept();
  let state = replayCase(beginning);
  const seen: Seen = { wrong: [], shut: 0, read: 0 };
  for (const act of world.acts) {
    const event = eventOf(act, kept);
    state = event ? afterEvent(state, event) : state;
    people.forEach((person) =>
      look(seen, { person, reads: readsOf(person, state, kept, world) }, kept.isShut(person, world)),
    );
  }
  return seen;
}

describe('somebody who stepped back, was challenged, or whose office ended', () => {
  it('reads nothing later, whatever happens to the panel', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        expect(playWorld(world).wrong).toEqual([]);
      }),
      { numRuns: proofRuns(10_000), seed: proofSeed() },
    );
  }, 600_000);

  it('is often shut out in those worlds, and others read', () => {
    const played = fc.sample(aWorld, { numRuns: 200, seed: proofSeed() }).map((world) => playWorld(world));

    expect(played.filter(({ shut }) => shut > 0).length).toBeGreaterThan(50);
    expect(played.filter(({ read }) => read > 0).length).toBeGreaterThan(100);
  });

  it('reads again when the challenge was rejected', () => {
    const acts: Act[] = [
      { does: 'declare', person: 'ann' },
      { does: 'compose', who: ['ann', 'ben'] },
      { does: 'challenge', seat: 'chair' },
      { does: 'decide', outcome: 'rejected' },
    ];
    const world: World = { acts, runningCases: 'finished', chairs: [] };
    const kept = new Kept();
    const states: string[][] = [];
    let state = replayCase(beginning);
    for (const act of acts) {
      const event = eventOf(act, kept);
      state = event ? afterEvent(state, event) : state;
      states.push(readsOf('ann', state, kept, world));
    }

    expect(states.map((reads) => reads.includes('deliberation'))).toEqual([false, true, false, true]);
  });
});

import assert from 'node:assert/strict';
import { checkPanel, type PanelFinding, type Proposal, proposePanel, type SeatTaken } from '#composition';
import { everyPanel, freeFor, isRightPanel, mostSeats } from './oracle.js';
import { type Ask, placeOf } from './oracle-places.js';

/** What must hold of every proposal, by the second answer to who may sit. */
export function holdsForProposal(question: Ask): void {
  const proposal = proposePanel(question);
  const { seats, vacancies, findings } = proposal;
  const wrong = [...vacancies.filter(({ force }) => force !== 'asRegulated'), ...findings];
  assert.deepEqual(checkPanel(question, seats).map(asText).toSorted(), wrong.map(asText).toSorted());
  assert.equal(isRightPanel(question, seats), wrong.length === 0, 'a proposal is right when nothing is found');
  for (const { seat, personId } of seats) {
    const who = question.candidates.find((one) => one.personId === personId);
    assert.equal(typeof (who && placeOf(question, who, seat)), 'number', `${personId} may not take ${seat}`);
  }
  holdsForVacancies(question, proposal);
  holdsForReasons(question, proposal);
}

/** A seat is empty only when nobody can take it, also when others would move along. */
function holdsForVacancies(question: Ask, { seats, vacancies }: Proposal): void {
  const names = Object.keys(question.committee.seats);
  const mayBeEmpty = names.filter((name) => {
    const { boundTo, ifVacant } = question.committee.seats[name] ?? {};
    return boundTo !== undefined && ifVacant === 'withoutSeat';
  });
  const required = names.filter((name) => !mayBeEmpty.includes(name));
  assert.deepEqual(
    vacancies.map(({ seat }) => seat),
    names.filter((name) => seats.every(({ seat }) => seat !== name)),
  );
  for (const { seat } of vacancies) {
    assert.deepEqual(freeFor(question, seats, seat), [], `somebody could take ${seat}`);
  }
  assert.equal(seats.filter(({ seat }) => required.includes(seat)).length, mostSeats(question, required));
}

/** Everybody who sits, and everybody who does not, has a reason; who has the fewest hearings has them. */
function holdsForReasons(question: Ask, { seats, passedOver }: Proposal): void {
  const everybody = [...seats, ...passedOver].map(({ personId }) => personId);
  assert.deepEqual(everybody.toSorted(), question.candidates.map(({ personId }) => personId).toSorted());
  assert.ok([...seats, ...passedOver].every(({ because }) => because.length > 0));
  for (const { seat, personId, because } of seats) {
    const codes = because.map(({ code }) => code);
    const who = question.candidates.find((one) => one.personId === personId);
    const free = freeFor(question, seats, seat);
    assert.equal(codes.includes('onlyOne'), isOnlyOne(question, seats, { seat, personId }), `${personId} in ${seat}`);
    if (who && codes.includes('fewestHearings') && !codes.includes('expertiseNeeded')) {
      const same = free.filter((one) => placeOf(question, one, seat) === placeOf(question, who, seat));
      assert.ok(same.every(({ load }) => load.sat + load.planned > who.load.sat + who.load.planned));
    }
    for (const { expertise } of because.filter(({ code }) => code === 'expertiseNeeded')) {
      assert.ok(expertise && expertise.length > 0, 'it is said what is needed');
    }
  }
}

function isOnlyOne(question: Ask, panel: readonly SeatTaken[], { seat, personId }: SeatTaken): boolean {
  return (
    freeFor(question, panel, seat).length === 0 &&
    !question.candidates.some(
      (one) =>
        one.personId !== personId &&
        panel.some((taken) => taken.personId === one.personId) &&
        typeof placeOf(question, one, seat) === 'number',
    )
  );
}

/** A panel passes exactly when it is right by the second answer. */
export function holdsForPanel(question: Ask, panel: readonly SeatTaken[]): void {
  const findings = checkPanel(question, panel);
  assert.equal(findings.length === 0, isRightPanel(question, panel), JSON.stringify({ panel, findings }));
}

/** When there is a right panel at all, the proposal is one. Answers whether there was. */
export function holdsForEveryPanel(question: Ask): boolean {
  for (const panel of everyPanel(question)) {
    if (isRightPanel(question, panel)) {
      assert.ok(isRightPanel(question, proposePanel(question).seats), JSON.stringify(panel));
      return true;
    }
  }
  return false;
}

function asText({ code, seat, personId, force }: PanelFinding): string {
  return [code, seat, personId, force].join(' ');
}
